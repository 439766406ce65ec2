package podium.exercises.metrics.ndcgatk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import podium.exercises.Gain;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class NdcgAtKTest {
    private static final List<Long> RANKED = List.of(10L, 20L, 30L);
    private static final Map<Long, Double> JUDGED = Map.of(10L, 1.0, 30L, 3.0, 40L, 2.0);

    private final NdcgAtK subject = new MyNdcgAtK();

    @Test
    void the_worked_example_with_linear_gain() {
        assertThat(subject.ndcgAtK(RANKED, JUDGED, 3, Gain.LINEAR)).isCloseTo(0.5250, within(5e-5));
    }

    @Test
    void the_worked_example_with_exponential_gain() {
        assertThat(subject.ndcgAtK(RANKED, JUDGED, 3, Gain.EXPONENTIAL)).isCloseTo(0.4791, within(5e-5));
    }

    @Test
    void a_cut_at_one_compares_the_first_rank_with_the_best_grade() {
        assertThat(subject.ndcgAtK(RANKED, JUDGED, 1, Gain.LINEAR)).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void the_best_order_scores_one() {
        assertThat(subject.ndcgAtK(List.of(30L, 40L, 10L), JUDGED, 3, Gain.LINEAR))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void an_empty_list_scores_zero() {
        assertThat(subject.ndcgAtK(List.of(), JUDGED, 3, Gain.LINEAR)).isZero();
    }

    @Test
    void a_list_of_unjudged_ids_scores_zero() {
        assertThat(subject.ndcgAtK(List.of(7L, 8L), JUDGED, 3, Gain.EXPONENTIAL))
                .isZero();
    }

    @Test
    void one_is_the_smallest_cut() {
        assertThat(subject.ndcgAtK(RANKED, JUDGED, 1, Gain.LINEAR)).isPositive();
        assertThatThrownBy(() -> subject.ndcgAtK(RANKED, JUDGED, 0, Gain.LINEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
