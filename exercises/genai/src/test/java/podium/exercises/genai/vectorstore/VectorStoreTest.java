package podium.exercises.genai.vectorstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class VectorStoreTest {
    private static final float[] QUERY = {2, 0};

    private final VectorStore subject = new MyVectorStore();

    private VectorCollection example() {
        VectorCollection collection = subject.create(2);
        collection.upsert("east", new float[] {3, 0});
        collection.upsert("northeast", new float[] {1, 1});
        collection.upsert("north", new float[] {0, 9});
        collection.upsert("west", new float[] {-1, 0});
        return collection;
    }

    @Test
    void the_worked_example_finds_directions_not_lengths() {
        List<Hit> hits = example().search(QUERY, 3);

        assertThat(hits).extracting(Hit::id).containsExactly("east", "northeast", "north");
        assertThat(hits.get(0).score()).isCloseTo(1, within(1e-6));
        assertThat(hits.get(1).score()).isCloseTo(Math.sqrt(0.5), within(1e-6));
        assertThat(hits.get(2).score()).isCloseTo(0, within(1e-6));
    }

    @Test
    void the_filter_is_asked_before_the_cut() {
        assertThat(example().search(QUERY, 1, id -> id.length() < 5))
                .extracting(Hit::id)
                .containsExactly("east");
        assertThat(example().search(QUERY, 2, id -> id.contains("west")))
                .extracting(Hit::id)
                .containsExactly("west");
    }

    @Test
    void the_last_vector_of_an_id_is_the_one_stored() {
        VectorCollection collection = example();
        collection.upsert("east", new float[] {0, -1});

        assertThat(collection.size()).isEqualTo(4);
        assertThat(collection.search(new float[] {0, -5}, 1))
                .extracting(Hit::id)
                .containsExactly("east");
    }

    @Test
    void what_was_deleted_is_gone() {
        VectorCollection collection = example();

        assertThat(collection.delete("east")).isTrue();
        assertThat(collection.delete("east")).isFalse();
        assertThat(collection.search(QUERY, 9)).extracting(Hit::id).containsExactly("northeast", "north", "west");
    }

    @Test
    void a_caller_may_reuse_its_array() {
        VectorCollection collection = subject.create(2);
        float[] buffer = {1, 0};
        collection.upsert("b", buffer);
        collection.upsert("a", buffer);
        buffer[0] = -1;

        assertThat(collection.search(QUERY, 2)).extracting(Hit::id).containsExactly("a", "b");
    }

    @Test
    void vectors_without_a_direction_or_of_another_length_are_rejected() {
        VectorCollection collection = example();

        assertThatIllegalArgumentException().isThrownBy(() -> collection.upsert("zero", new float[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> collection.upsert("short", new float[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> collection.search(QUERY, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> subject.create(0));
    }
}
