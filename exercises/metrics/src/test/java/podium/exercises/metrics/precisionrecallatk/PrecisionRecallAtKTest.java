package podium.exercises.metrics.precisionrecallatk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class PrecisionRecallAtKTest {
    private static final List<Long> RANKED = List.of(10L, 20L, 30L, 40L, 50L);
    private static final Set<Long> RELEVANT = Set.of(10L, 30L, 50L, 60L);

    private final PrecisionRecallAtK subject = new MyPrecisionRecallAtK();

    @Test
    void the_worked_example_has_two_hits_in_three_ranks() {
        PrecisionRecall got = subject.atK(RANKED, RELEVANT, 3);

        assertThat(got.precision()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(got.recall()).isCloseTo(2.0 / 4, within(1e-9));
    }

    @Test
    void a_cut_at_one_reads_the_first_rank_only() {
        PrecisionRecall got = subject.atK(RANKED, RELEVANT, 1);

        assertThat(got.precision()).isCloseTo(1, within(1e-9));
        assertThat(got.recall()).isCloseTo(1.0 / 4, within(1e-9));
    }

    @Test
    void the_whole_list_finds_three_of_four() {
        PrecisionRecall got = subject.atK(RANKED, RELEVANT, 5);

        assertThat(got.precision()).isCloseTo(3.0 / 5, within(1e-9));
        assertThat(got.recall()).isCloseTo(3.0 / 4, within(1e-9));
    }

    @Test
    void a_list_without_hits_scores_zero() {
        assertThat(subject.atK(List.of(1L, 2L), RELEVANT, 2)).isEqualTo(new PrecisionRecall(0, 0));
    }

    @Test
    void an_empty_list_scores_zero() {
        assertThat(subject.atK(List.of(), RELEVANT, 2)).isEqualTo(new PrecisionRecall(0, 0));
    }

    @Test
    void nothing_relevant_scores_zero() {
        assertThat(subject.atK(RANKED, Set.of(), 2)).isEqualTo(new PrecisionRecall(0, 0));
    }

    @Test
    void one_is_the_smallest_cut() {
        assertThat(subject.atK(RANKED, RELEVANT, 1)).isNotNull();
        assertThatThrownBy(() -> subject.atK(RANKED, RELEVANT, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
