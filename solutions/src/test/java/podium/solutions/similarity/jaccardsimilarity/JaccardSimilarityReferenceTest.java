package podium.solutions.similarity.jaccardsimilarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import podium.exercises.similarity.jaccardsimilarity.JaccardSimilarity;

class JaccardSimilarityReferenceTest {
    private final JaccardSimilarity jaccard = new JaccardSimilarityReference();

    @Test
    void the_worked_examples_of_the_prompt_hold() {
        assertThat(jaccard.jaccard(new long[] {1, 2, 3, 4}, new long[] {3, 4, 5}, 0))
                .isEqualTo(0.4);
        assertThat(jaccard.weightedJaccard(Map.of(1L, 3.0, 2L, 1.0), Map.of(1L, 2.0, 3L, 3.0), 0))
                .isCloseTo(2.0 / 7, within(1e-15));
    }

    @Test
    void ids_0_and_the_ends_of_the_range_are_ids_like_any_other() {
        long[] a = {0, Long.MIN_VALUE, 0};
        long[] b = {Long.MAX_VALUE, 0, Long.MIN_VALUE};

        assertThat(jaccard.jaccard(a, b, 0)).isEqualTo(2.0 / 3);
    }

    @Test
    void ids_in_arithmetic_progression_do_not_clog_the_table() {
        long[] even = LongStream.range(0, 100_000).map(i -> i << 20).toArray();
        long[] third = LongStream.range(0, 100_000).map(i -> 3 * i << 20).toArray();

        assertThat(jaccard.jaccard(even, third, 0)).isEqualTo(33_334.0 / 166_666);
    }

    @Test
    void even_weights_past_the_contract_do_not_overflow() {
        Map<Long, Double> a = Map.of(1L, Double.MAX_VALUE, 2L, Double.MAX_VALUE);
        Map<Long, Double> b = Map.of(2L, Double.MAX_VALUE, 3L, Double.MAX_VALUE);

        assertThat(jaccard.weightedJaccard(a, b, 0)).isCloseTo(1.0 / 3, within(1e-15));
    }
}
