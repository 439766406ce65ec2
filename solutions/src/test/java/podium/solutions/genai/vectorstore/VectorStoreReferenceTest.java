package podium.solutions.genai.vectorstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import podium.exercises.genai.vectorstore.Hit;
import podium.exercises.genai.vectorstore.VectorCollection;

class VectorStoreReferenceTest {
    private final VectorStoreReference reference = new VectorStoreReference();

    @Test
    void a_slot_in_the_middle_is_filled_by_the_last() {
        VectorCollection collection = reference.create(2);
        collection.upsert("x", new float[] {1, 0});
        collection.upsert("y", new float[] {0, 1});
        collection.upsert("-x", new float[] {-3, 0});

        assertThat(collection.delete("x")).isTrue();
        collection.upsert("-x", new float[] {0, 2});
        assertThat(collection.delete("-x")).isTrue();

        assertThat(collection.search(new float[] {0, 5}, 9)).containsExactly(new Hit("y", 1));
    }

    @Test
    void the_smallest_and_the_largest_floats_have_a_direction() {
        VectorCollection collection = reference.create(2);
        collection.upsert("small", new float[] {Float.MIN_VALUE, 0});
        collection.upsert("large", new float[] {Float.MAX_VALUE, Float.MAX_VALUE});

        assertThat(collection.search(new float[] {1, 0}, 2))
                .satisfiesExactly(
                        hit -> assertThat(hit).isEqualTo(new Hit("small", 1)),
                        hit -> assertThat(hit.score()).isCloseTo(Math.sqrt(0.5), within(1e-7)));
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.create(0))
                .withMessage("expected dimensions of at least 1, found 0");
        VectorCollection collection = reference.create(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collection.upsert("a", new float[3]))
                .withMessage("expected a vector of 2 numbers, found one of 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collection.search(new float[] {Float.NaN, 1}, 1))
                .withMessage("expected finite numbers that are not all 0, found a vector of length NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collection.search(new float[] {1, 1}, -1))
                .withMessage("expected k of at least 0, found -1");
    }
}
