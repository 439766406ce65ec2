// Rejected by: the chunks hold every token of the text
// Keeps full chunks only, so the end of a text is lost.
package podium.exercises.genai.chunkoverlap;

import java.util.ArrayList;
import java.util.List;

public final class MyChunkOverlap implements ChunkOverlap {
    @Override
    public List<Chunk> chunk(String text, int size, int overlap) {
        if (overlap < 0 || overlap >= size) {
            throw new IllegalArgumentException("size " + size + ", overlap " + overlap);
        }
        List<int[]> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            tokens.add(new int[] {start, i});
        }
        List<Chunk> chunks = new ArrayList<>();
        for (long first = 0; first + size <= tokens.size(); first += size - overlap) {
            chunks.add(new Chunk(tokens.get((int) first)[0], tokens.get((int) (first + size - 1))[1]));
        }
        return chunks;
    }
}
