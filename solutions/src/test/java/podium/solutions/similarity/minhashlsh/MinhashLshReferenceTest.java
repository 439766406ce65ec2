package podium.solutions.similarity.minhashlsh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import podium.exercises.similarity.minhashlsh.MinhashLsh.Index;

class MinhashLshReferenceTest {
    private final MinhashLshReference reference = new MinhashLshReference();

    @Test
    void ten_thousand_positions_estimate_a_third() {
        Index index = reference.create(10_000, 1, 5);
        int[] low = index.signature(LongStream.range(0, 200).toArray());
        int[] high = index.signature(LongStream.range(100, 300).toArray());

        assertThat(reference.estimate(low, high)).isCloseTo(1.0 / 3, within(0.03));
    }

    @Test
    void alike_sets_are_candidates_and_unlike_ones_are_not() {
        Index index = reference.create(20, 5, 5);
        index.add(1, LongStream.range(0, 100).toArray());
        index.add(2, LongStream.range(1_000, 1_100).toArray());

        assertThat(index.candidates(LongStream.range(2, 100).toArray())).containsExactly(1L);
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.create(65_536, 2, 1))
                .withMessage("expected 1 band and 1 row at least and a product of at most 65536, found 65536 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.estimate(new int[1], new int[2]))
                .withMessage("expected signatures of one length above 0, found 1 and 2");
    }
}
