package podium.exercises.genai.chunkoverlap;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Windows of tokens over a text, each overlapping the one before, as texts are cut for retrieval.
 *
 * <p>A token is a longest run of characters that are not whitespace, as {@link Character#isWhitespace(char)} has it: a no-break
 * space belongs to a token. Chunks start at every {@code size - overlap}-th token, the first at the first, and hold {@code size}
 * tokens, the last one what is left. The chunk that reaches the last token is the last: none lies inside another.
 *
 * <p>Source: the token text splitters of LangChain and LlamaIndex, without the tail chunks that several have shipped by mistake.
 */
@Exercise(
        title = "Chunks with overlap",
        level = Level.L4,
        minutes = 25,
        skills = {"text spans", "windows", "off-by-one care"},
        maxRatio = 20,
        maxGrowth = 1.5)
public interface ChunkOverlap {
    /**
     * Cuts a text.
     *
     * @param text of any length, may be empty or blank
     * @param size tokens in a chunk, at least 1 and up to {@link Integer#MAX_VALUE}
     * @param overlap tokens that neighbors share, at least 0 and less than {@code size}
     * @return the chunks in order; none if the text has no token
     * @throws IllegalArgumentException if {@code size < 1}, {@code overlap < 0} or {@code overlap >= size}, whatever the text is
     *     <p>Expected cost: O(n + c) time for a text of n characters that is cut into c chunks.
     */
    List<Chunk> chunk(String text, int size, int overlap);
}
