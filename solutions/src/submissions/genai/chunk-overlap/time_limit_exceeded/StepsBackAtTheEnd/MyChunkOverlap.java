// Rejected by: the chunks are those of the plain definition
// Goes back by the overlap from every end, the last one too, and so comes to it again and again; see "litellm 38980"
// and "agno 1703".
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
        int first = 0;
        while (first < tokens.size()) {
            int end = (int) Math.min(tokens.size(), (long) first + size);
            Chunk chunk = new Chunk(tokens.get(first)[0], tokens.get(end - 1)[1]);
            if (!chunks.contains(chunk)) {
                chunks.add(chunk);
            }
            first = end - overlap;
        }
        return chunks;
    }
}
