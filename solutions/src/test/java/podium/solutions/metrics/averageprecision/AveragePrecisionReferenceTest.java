package podium.solutions.metrics.averageprecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.exercises.EmptyPolicy;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.Query;

class AveragePrecisionReferenceTest {
    private final AveragePrecisionReference reference = new AveragePrecisionReference();

    @Test
    void hits_at_ranks_1_3_9_and_10_as_worked_out_by_hand() {
        Query query = new Query(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L), Set.of(1L, 3L, 9L, 10L));

        assertThat(reference.averagePrecision(query, 10, ApDivisor.ALL_RELEVANT))
                .isCloseTo((1 + 2.0 / 3 + 3.0 / 9 + 4.0 / 10) / 4, within(1e-12));
    }

    @Test
    void min_k_relevant_can_fall_where_k_grows() {
        Query hitThenMiss = new Query(List.of(1L, 5L), Set.of(1L, 2L));

        assertThat(reference.averagePrecision(hitThenMiss, 1, ApDivisor.MIN_K_RELEVANT))
                .isEqualTo(1);
        assertThat(reference.averagePrecision(hitThenMiss, 2, ApDivisor.MIN_K_RELEVANT))
                .isEqualTo(0.5);
    }

    @Test
    void a_mean_over_nobody_is_not_a_number() {
        assertThat(reference.mean(List.of(), 1, ApDivisor.ALL_RELEVANT, EmptyPolicy.ZERO))
                .isNaN();
    }
}
