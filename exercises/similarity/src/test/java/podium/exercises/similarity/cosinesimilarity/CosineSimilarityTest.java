package podium.exercises.similarity.cosinesimilarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class CosineSimilarityTest {
    private final CosineSimilarity mine = new MyCosineSimilarity();

    @Test
    void the_worked_dense_example_gives_0_96() {
        assertThat(mine.cosine(new double[] {3, 4, 0}, new double[] {4, 3, 0})).isCloseTo(0.96, within(1e-9));
    }

    @Test
    void the_worked_sparse_example_gives_20_over_65() {
        double cosine =
                mine.cosineSparse(new int[] {2, 7}, new double[] {3, 4}, new int[] {7, 9}, new double[] {5, 12});

        assertThat(cosine).isCloseTo(20.0 / 65, within(1e-9));
    }

    @Test
    void opposite_vectors_have_similarity_minus_1() {
        assertThat(mine.cosine(new double[] {1, -2}, new double[] {-2, 4})).isCloseTo(-1, within(1e-9));
    }

    @Test
    void a_zero_vector_has_similarity_0() {
        assertThat(mine.cosine(new double[] {0, 0}, new double[] {1, 2})).isZero();
    }

    @Test
    void empty_vectors_have_similarity_0() {
        assertThat(mine.cosine(new double[0], new double[0])).isZero();
    }

    @Test
    void sparse_vectors_without_a_common_index_have_similarity_0() {
        assertThat(mine.cosineSparse(new int[] {1}, new double[] {5}, new int[] {2}, new double[] {5}))
                .isZero();
    }

    @Test
    void vectors_of_different_length_are_rejected() {
        double[] shorter = {1};
        double[] longer = {1, 2};

        assertThat(mine.cosine(longer, longer)).isCloseTo(1, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> mine.cosine(longer, shorter));
    }

    @Test
    void indices_out_of_order_are_rejected() {
        int[] ordered = {3, 4};
        int[] unordered = {4, 3};
        double[] values = {1, 1};

        assertThat(mine.cosineSparse(ordered, values, ordered, values)).isCloseTo(1, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> mine.cosineSparse(unordered, values, ordered, values));
    }
}
