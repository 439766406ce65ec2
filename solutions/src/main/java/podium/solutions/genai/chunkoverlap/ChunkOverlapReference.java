package podium.solutions.genai.chunkoverlap;

import java.util.ArrayList;
import java.util.List;
import podium.exercises.genai.chunkoverlap.Chunk;
import podium.exercises.genai.chunkoverlap.ChunkOverlap;

/** Chunks from the spans of all tokens: O(n + c) time, two ints a token. */
public final class ChunkOverlapReference implements ChunkOverlap {
    /*
     * A chunk is the start of one token and the end of another, so the spans of the tokens are all that it takes: no text is
     * copied, and none is looked at twice however much the chunks overlap.
     */
    @Override
    public List<Chunk> chunk(String text, int size, int overlap) {
        if (overlap < 0 || overlap >= size) {
            throw new IllegalArgumentException(
                    "expected 0 <= overlap < size, found an overlap of " + overlap + " and a size of " + size);
        }
        // Between two tokens there is at least one character.
        int[] starts = new int[(text.length() + 1) / 2];
        int[] ends = new int[starts.length];
        int tokens = 0;
        boolean between = true;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                between = true;
            } else {
                if (between) {
                    starts[tokens++] = i;
                    between = false;
                }
                ends[tokens - 1] = i + 1;
            }
        }
        List<Chunk> chunks = new ArrayList<>();
        int first = 0;
        // A chunk that does not reach the last token; what is left is compared, as first + size need not fit an int.
        while (size < tokens - first) {
            chunks.add(new Chunk(starts[first], ends[first + size - 1]));
            first += size - overlap;
        }
        if (tokens > 0) {
            chunks.add(new Chunk(starts[first], ends[tokens - 1]));
        }
        return chunks;
    }
}
