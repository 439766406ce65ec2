package podium.exercises.collaborativefiltering.itemitemrecommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class ItemItemRecommendTest {
    private static final Map<Long, Set<Long>> EXAMPLE = Map.of(
            1L, Set.of(10L, 20L),
            2L, Set.of(10L, 20L, 30L),
            3L, Set.of(20L, 40L),
            4L, Set.of(40L),
            5L, Set.of(50L));

    private final ItemItemRecommend subject = new MyItemItemRecommend();

    @Test
    void the_worked_example_puts_30_before_40() {
        List<Scored> recommended = subject.recommend(EXAMPLE, 1, 10);

        assertThat(recommended).extracting(Scored::id).containsExactly(30L, 40L);
        assertThat(recommended.get(0).score()).isCloseTo(1 / Math.sqrt(2) + 1 / Math.sqrt(3), within(1e-9));
        assertThat(recommended.get(1).score()).isCloseTo(1 / Math.sqrt(6), within(1e-9));
    }

    @Test
    void only_the_best_are_returned() {
        assertThat(subject.recommend(EXAMPLE, 1, 1)).extracting(Scored::id).containsExactly(30L);
    }

    @Test
    void equal_scores_stand_by_id() {
        Map<Long, Set<Long>> history = Map.of(1L, Set.of(5L), 2L, Set.of(5L, 9L, 7L));

        assertThat(subject.recommend(history, 1, 2)).extracting(Scored::id).containsExactly(7L, 9L);
    }

    @Test
    void a_user_without_plays_gets_nothing() {
        assertThat(subject.recommend(EXAMPLE, 99, 5)).isEmpty();
        assertThat(subject.recommend(Map.of(1L, Set.of(), 2L, Set.of(7L)), 1, 5))
                .isEmpty();
    }

    @Test
    void a_cut_below_one_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> subject.recommend(EXAMPLE, 1, 0));
    }
}
