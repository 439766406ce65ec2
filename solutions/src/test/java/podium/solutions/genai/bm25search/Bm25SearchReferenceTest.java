package podium.solutions.genai.bm25search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;

class Bm25SearchReferenceTest {
    private final Bm25SearchReference reference = new Bm25SearchReference();

    @Test
    void two_documents_as_worked_out_by_hand() {
        List<Scored> found = reference
                .index(List.of(List.of("a", "a", "b"), List.of("a")), 1, 0.5)
                .search(List.of("b", "a"), 5);

        // idf: a in both ln(1.2), b in one ln 2; norms of the lengths 3 and 1 around 2: 1.25 and 0.75.
        assertThat(found).extracting(Scored::id).containsExactly(0L, 1L);
        assertThat(found.get(0).score()).isCloseTo(Math.log(2) * 2 / 2.25 + Math.log(1.2) * 4 / 3.25, within(1e-12));
        assertThat(found.get(1).score()).isCloseTo(Math.log(1.2) * 2 / 1.75, within(1e-12));
    }

    @Test
    void a_term_of_many_documents_is_found_in_all_of_them() {
        assertThat(reference
                        .index(Collections.nCopies(1_000, List.of("a")), 1.2, 0.75)
                        .search(List.of("a"), Integer.MAX_VALUE))
                .hasSize(1_000);
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.index(List.of(), Double.NaN, 2))
                .withMessage("expected a finite k1 of at least 0 and b in [0, 1], found NaN and 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.index(List.of(), 1, 1).search(List.of(), 0))
                .withMessage("expected k of at least 1, found 0");
    }
}
