package podium.exercises.genai.chunkoverlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class ChunkOverlapTest {
    private static final String EXAMPLE = "the quick  brown fox jumps";

    private final ChunkOverlap subject = new MyChunkOverlap();

    @Test
    void the_worked_example_has_two_chunks_that_share_a_token() {
        assertThat(subject.chunk(EXAMPLE, 3, 1)).containsExactly(new Chunk(0, 16), new Chunk(11, 26));
    }

    @Test
    void without_overlap_the_last_chunk_is_what_is_left() {
        assertThat(subject.chunk(EXAMPLE, 2, 0)).containsExactly(new Chunk(0, 9), new Chunk(11, 20), new Chunk(21, 26));
    }

    @Test
    void a_chunk_that_reaches_the_end_is_the_last() {
        assertThat(subject.chunk(EXAMPLE, 5, 4)).containsExactly(new Chunk(0, 26));
    }

    @Test
    void a_blank_text_has_no_chunk() {
        assertThat(subject.chunk(" \n\t ", 3, 1)).isEmpty();
        assertThat(subject.chunk("", 3, 1)).isEmpty();
    }

    @Test
    void an_overlap_of_a_whole_chunk_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> subject.chunk(EXAMPLE, 3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> subject.chunk(EXAMPLE, 3, -1));
    }
}
