package podium.solutions.metrics.ndcgatk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.exercises.Gain;

class NdcgAtKReferenceTest {
    private static final long A = 'A';
    private static final long B = 'B';
    private static final long C = 'C';
    private static final Map<Long, Double> PROBE =
            Map.of(A, 1.0, (long) 'D', 0.0, (long) 'E', 2.0, C, 3.0, (long) 'F', 2.0);

    private final NdcgAtKReference reference = new NdcgAtKReference();

    /** Computed apart from this code. */
    @ParameterizedTest
    @CsvSource({
        "LINEAR, 2, 0.2346",
        "LINEAR, 3, 0.4751",
        "LINEAR, 5, 0.4392",
        "EXPONENTIAL, 2, 0.1125",
        "EXPONENTIAL, 3, 0.4330",
        "EXPONENTIAL, 5, 0.4158"
    })
    void unjudged_ids_hold_ranks_and_the_ideal_is_over_all_judged_ids(Gain gain, int k, double wanted) {
        assertThat(reference.ndcgAtK(List.of(A, B, C), PROBE, k, gain)).isCloseTo(wanted, within(5e-5));
    }

    @Test
    void the_gain_vector_of_the_paper_by_the_house_discount() {
        // 3, 2, 3, 0, 0, 1, 2, 2, 3, 0 (Järvelin and Kekäläinen, 2002). They leave rank 1 undiscounted and divide by
        // log2(rank) from there on; the value is 1/log2(rank + 1) summed apart from this code, in Python.
        Map<Long, Double> judged = Map.of(1L, 3.0, 2L, 2.0, 3L, 3.0, 6L, 1.0, 7L, 2.0, 8L, 2.0, 9L, 3.0);
        List<Long> ranked = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);

        assertThat(reference.ndcgAtK(ranked, judged, 10, Gain.LINEAR)).isCloseTo(0.9168, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"4.9E-324", "1e-300", "1", "1e300", "1.7976931348623157E308"})
    void no_magnitude_of_linear_grades_changes_the_ratio(double grade) {
        assertThat(reference.ndcgAtK(List.of(A, B, C), Map.of(A, grade, C, grade), 3, Gain.LINEAR))
                .isCloseTo(0.9197, within(5e-5));
    }

    @Test
    void tiny_grades_keep_their_exponential_gain() {
        assertThat(reference.ndcgAtK(List.of(B, A), Map.of(A, 1e-200), 2, Gain.EXPONENTIAL))
                .isCloseTo(0.6309, within(5e-5));
    }
}
