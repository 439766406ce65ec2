package podium.solutions.similarity.cosinesimilarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import podium.exercises.similarity.cosinesimilarity.CosineSimilarity;

class CosineSimilarityReferenceTest {
    private final CosineSimilarity cosine = new CosineSimilarityReference();

    @Test
    void two_pythagorean_triples_have_their_rational_cosine() {
        assertThat(cosine.cosine(new double[] {3, 4, 0}, new double[] {4, 3, 0}))
                .isCloseTo(24.0 / 25, within(1e-15));
        assertThat(cosine.cosineSparse(new int[] {2, 7}, new double[] {3, 4}, new int[] {7, 9}, new double[] {5, 12}))
                .isCloseTo(20.0 / 65, within(1e-15));
    }

    @Test
    void subnormal_and_largest_entries_keep_every_digit() {
        double[] subnormal = {3 * Double.MIN_VALUE, 4 * Double.MIN_VALUE};
        double[] largest = {Double.MAX_VALUE, Double.MAX_VALUE};

        assertThat(cosine.cosine(subnormal, largest)).isCloseTo(7 / (5 * Math.sqrt(2)), within(1e-15));
        assertThat(cosine.cosine(subnormal, subnormal)).isCloseTo(1, within(1e-15));
    }

    @Test
    void products_that_underflow_still_make_a_cosine() {
        double[] a = {1, 1e-190};
        double[] b = {0, 1e-134};

        assertThat(cosine.cosine(a, b) / 1e-190).isCloseTo(1, within(1e-12));
        assertThat(cosine.cosineSparse(new int[] {0, 1}, a, new int[] {1}, new double[] {1e-134}) / 1e-190)
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void a_subnormal_cosine_is_rounded_once() {
        assertThat(cosine.cosine(new double[] {0x1p1000, 1.5 * 0x1p-60}, new double[] {0, 1}))
                .isEqualTo(1.5 * 0x1p-60 * 0x1p-1000);
    }

    @Test
    void an_infinite_entry_is_found_beside_a_zero_vector() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cosine.cosine(new double[] {0, 0}, new double[] {1, Double.POSITIVE_INFINITY}));
    }
}
