package podium.exercises.similarity.jaccardsimilarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class JaccardSimilarityTest {
    private final JaccardSimilarity mine = new MyJaccardSimilarity();

    @Test
    void the_worked_example_of_sets_gives_two_fifths() {
        long[] a = {1, 2, 3, 4};
        long[] b = {3, 4, 5};

        assertThat(mine.jaccard(a, b, 0)).isCloseTo(2.0 / 5, within(1e-9));
    }

    @Test
    void the_worked_example_of_weights_gives_two_sevenths() {
        Map<Long, Double> a = Map.of(1L, 3.0, 2L, 1.0);
        Map<Long, Double> b = Map.of(1L, 2.0, 3L, 3.0);

        assertThat(mine.weightedJaccard(a, b, 0)).isCloseTo(2.0 / 7, within(1e-9));
    }

    @Test
    void a_repeated_id_counts_once() {
        assertThat(mine.jaccard(new long[] {7, 7, 8}, new long[] {7}, 0)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void two_empty_sets_score_what_the_caller_says() {
        assertThat(mine.jaccard(new long[0], new long[0], 0.25)).isEqualTo(0.25);
    }

    @Test
    void one_empty_set_scores_0() {
        assertThat(mine.jaccard(new long[0], new long[] {1}, 1)).isZero();
    }

    @Test
    void two_empty_maps_score_what_the_caller_says() {
        assertThat(mine.weightedJaccard(Map.of(), Map.of(), 0.25)).isEqualTo(0.25);
    }

    @Test
    void a_negative_weight_is_rejected() {
        Map<Long, Double> good = Map.of(1L, 0.5);
        Map<Long, Double> bad = Map.of(1L, -0.5);

        assertThat(mine.weightedJaccard(good, good, 0)).isCloseTo(1, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> mine.weightedJaccard(good, bad, 0));
    }
}
