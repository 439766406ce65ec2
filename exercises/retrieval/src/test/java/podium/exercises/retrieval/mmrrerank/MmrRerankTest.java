package podium.exercises.retrieval.mmrrerank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class MmrRerankTest {
    private static final double[] RELEVANCE = {0.9, 0.8, 0.6, 0.2};
    private static final double[][] EMBEDDINGS = {{1, 0}, {2, 0}, {0, 1}, {-3, 0}};

    private final MmrRerank subject = new MyMmrRerank();

    @Test
    void the_worked_example_prefers_what_no_pick_resembles() {
        assertThat(subject.rerank(RELEVANCE, EMBEDDINGS, 0.5, 3)).containsExactly(0, 3, 2);
    }

    @Test
    void lambda_1_is_the_order_of_relevance() {
        assertThat(subject.rerank(RELEVANCE, EMBEDDINGS, 1, 4)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void fewer_candidates_than_k_are_all_returned() {
        assertThat(subject.rerank(RELEVANCE, EMBEDDINGS, 0.5, 100)).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(subject.rerank(new double[0], new double[0][], 0.5, 3)).isEmpty();
    }

    @Test
    void a_zero_vector_resembles_nothing() {
        assertThat(subject.rerank(new double[] {0.9, 0.5, 0.6}, new double[][] {{1, 1}, {0, 0}, {1, 1}}, 0.5, 3))
                .containsExactly(0, 1, 2);
    }

    @Test
    void of_equal_candidates_the_lower_index_is_picked() {
        assertThat(subject.rerank(new double[] {1, 1, 1}, new double[][] {{1}, {1}, {1}}, 0.5, 2))
                .containsExactly(0, 1);
    }

    @Test
    void what_cannot_be_reranked_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> subject.rerank(RELEVANCE, EMBEDDINGS, 0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> subject.rerank(RELEVANCE, EMBEDDINGS, 1.5, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subject.rerank(RELEVANCE, new double[][] {{1}, {1}}, 0.5, 2));
    }
}
