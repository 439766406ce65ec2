// Right: one pass that keeps the starts of chunks that are still open.
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
        List<Integer> starts = new ArrayList<>();
        int step = size - overlap;
        int token = -1;
        int lastEnd = 0;
        int closed = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
                // The token at hand is past a chunk's end, so that one is not the last.
                if (closed < starts.size() && token - (long) closed * step == size - 1L) {
                    chunks.add(new Chunk(starts.get(closed++), lastEnd));
                }
                token++;
                if (token % step == 0) {
                    starts.add(i);
                }
            }
            lastEnd = i + 1;
        }
        if (token >= 0) {
            chunks.add(new Chunk(starts.get(closed), lastEnd));
        }
        return chunks;
    }
}
