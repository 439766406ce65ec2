package podium.exercises.genai.bm25search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class Bm25SearchTest {
    private static final List<List<String>> EXAMPLE =
            List.of(List.of("red", "shoe"), List.of("red", "red", "hat"), List.of("blue", "hat"));

    private final Bm25Search subject = new MyBm25Search();

    @Test
    void the_worked_example_finds_document_1_first() {
        List<Scored> found = subject.index(EXAMPLE, 1.2, 0.75).search(List.of("red", "hat"), 10);

        assertThat(found).extracting(Scored::id).containsExactly(1L, 0L, 2L);
        assertThat(found.get(0).score()).isCloseTo(1.0190, within(1e-4));
        assertThat(found.get(1).score()).isCloseTo(0.4992, within(1e-4));
    }

    @Test
    void only_documents_with_a_term_of_the_query_are_found() {
        Bm25Search.Index index = subject.index(EXAMPLE, 1.2, 0.75);

        assertThat(index.search(List.of("shoe", "scarf"), 10))
                .extracting(Scored::id)
                .containsExactly(0L);
        assertThat(index.search(List.of("scarf"), 10)).isEmpty();
    }

    @Test
    void the_best_k_are_returned() {
        assertThat(subject.index(EXAMPLE, 1.2, 0.75).search(List.of("red", "hat"), 1))
                .extracting(Scored::id)
                .containsExactly(1L);
    }

    @Test
    void an_index_of_nothing_finds_nothing() {
        assertThat(subject.index(List.of(), 1.2, 0.75).search(List.of("red"), 1))
                .isEmpty();
    }

    @Test
    void what_is_out_of_range_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> subject.index(EXAMPLE, -1, 0.75));
        assertThatIllegalArgumentException().isThrownBy(() -> subject.index(EXAMPLE, 1.2, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subject.index(EXAMPLE, 1.2, 0.75).search(List.of("red"), 0));
    }
}
