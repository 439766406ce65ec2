// Too slow: goes through the text from its start for every chunk, O(n * c)
package podium.exercises.genai.chunkoverlap;

import java.util.ArrayList;
import java.util.List;

public final class MyChunkOverlap implements ChunkOverlap {
    @Override
    public List<Chunk> chunk(String text, int size, int overlap) {
        if (overlap < 0 || overlap >= size) {
            throw new IllegalArgumentException("size " + size + ", overlap " + overlap);
        }
        List<Chunk> chunks = new ArrayList<>();
        boolean more = true;
        for (long first = 0; more; first += size - overlap) {
            long token = -1;
            int start = -1;
            int end = -1;
            more = false;
            for (int i = 0; i < text.length(); i++) {
                if (Character.isWhitespace(text.charAt(i))) {
                    continue;
                }
                if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
                    token++;
                    start = token == first ? i : start;
                    more |= token == first + size;
                }
                end = token < first + size ? i + 1 : end;
            }
            if (start >= 0) {
                chunks.add(new Chunk(start, end));
            }
        }
        return chunks;
    }
}
