package podium.solutions.metrics.precisionrecallatk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecall;

class PrecisionRecallAtKReferenceTest {
    private final PrecisionRecallAtKReference reference = new PrecisionRecallAtKReference();

    /** Worked out by hand. */
    @Test
    void a_list_shorter_than_the_cut_divides_by_the_cut() {
        PrecisionRecall got = reference.atK(List.of(1L, 9L, 2L), Set.of(1L, 2L, 3L, 4L, 5L, 6L), 5);

        assertThat(got.precision()).isCloseTo(2.0 / 5, within(1e-12));
        assertThat(got.recall()).isCloseTo(2.0 / 6, within(1e-12));
    }

    @Test
    void the_list_is_not_read_past_the_cut() {
        List<Long> billion = new AbstractList<>() {
            @Override
            public Long get(int index) {
                assertThat(index).isLessThan(2);
                return (long) index;
            }

            @Override
            public int size() {
                return 1_000_000_000;
            }
        };

        assertThat(reference.atK(billion, Set.of(0L, 5L), 2)).isEqualTo(new PrecisionRecall(0.5, 0.5));
    }
}
