package podium.solutions.retrieval.mmrrerank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MmrRerankReferenceTest {
    private static final double[] RELEVANCE = {0.9, 0.8, 0.6, 0.2};
    private static final double[][] EMBEDDINGS = {{1, 0}, {2, 0}, {0, 1}, {-3, 0}};

    private final MmrRerankReference reference = new MmrRerankReference();

    @Test
    void the_prompts_table_as_worked_out_by_hand() {
        assertThat(reference.rerank(RELEVANCE, EMBEDDINGS, 0.5, 4)).containsExactly(0, 3, 2, 1);
    }

    @Test
    void a_heavier_relevance_brings_the_second_best_back() {
        assertThat(reference.rerank(RELEVANCE, EMBEDDINGS, 0.95, 4)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.rerank(RELEVANCE, EMBEDDINGS, 2, 1))
                .withMessage("expected k of at least 1 and lambda in [0, 1], found 1 and 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.rerank(new double[2], new double[][] {{1}, {1, 2}}, 0.5, 1))
                .withMessage("embeddings of length 1 and 2");
    }
}
