package podium.exercises.retrieval.mergerows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class MergeRowsTest {
    private static final List<List<Scored>> EXAMPLE = List.of(
            List.of(new Scored(10, 0.9), new Scored(20, 0.4)),
            List.of(new Scored(20, 0.7), new Scored(10, 0.6), new Scored(30, 0.6)),
            List.of());

    private final MergeRows subject = new MyMergeRows();

    @Test
    void the_worked_example_has_each_title_once_with_its_best_score() {
        assertThat(subject.merge(EXAMPLE, 3))
                .containsExactly(new Scored(10, 0.9), new Scored(20, 0.7), new Scored(30, 0.6));
    }

    @Test
    void only_the_best_are_returned() {
        assertThat(subject.merge(EXAMPLE, 2)).containsExactly(new Scored(10, 0.9), new Scored(20, 0.7));
        assertThat(subject.merge(List.of(), 2)).isEmpty();
    }

    @Test
    void fewer_titles_than_n_are_all_returned() {
        assertThat(subject.merge(EXAMPLE, 100)).hasSize(3);
    }

    @Test
    void equal_scores_stand_by_id() {
        List<List<Scored>> tied = List.of(List.of(new Scored(7, 0.5)), List.of(new Scored(5, 0.5)));

        assertThat(subject.merge(tied, 1)).containsExactly(new Scored(5, 0.5));
    }

    @Test
    void scores_below_zero_are_scores_like_any_other() {
        assertThat(subject.merge(List.of(List.of(new Scored(1, -2))), 5)).containsExactly(new Scored(1, -2));
    }

    @Test
    void a_cut_below_one_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> subject.merge(EXAMPLE, 0));
    }
}
