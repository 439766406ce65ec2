package podium.solutions.genai.chunkoverlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import podium.exercises.genai.chunkoverlap.Chunk;

class ChunkOverlapReferenceTest {
    private final ChunkOverlapReference reference = new ChunkOverlapReference();

    @Test
    void seven_tokens_by_three_with_one_shared() {
        assertThat(reference.chunk("a b c d e f g", 3, 1))
                .containsExactly(new Chunk(0, 5), new Chunk(4, 9), new Chunk(8, 13));
    }

    @Test
    void an_emoji_counts_two_and_a_no_break_space_ends_no_token() {
        assertThat(reference.chunk("\u2003\uD83D\uDE00x\u00A0y\u2003z", 1, 0))
                .containsExactly(new Chunk(1, 6), new Chunk(7, 8));
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.chunk("", 2, 2))
                .withMessage("expected 0 <= overlap < size, found an overlap of 2 and a size of 2");
    }
}
