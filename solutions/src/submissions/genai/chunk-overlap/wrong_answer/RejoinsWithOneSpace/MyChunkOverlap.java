// Rejected by: with chunks of one token each is that token, whatever stands between
// Counts one char between tokens, as if the text had been rejoined.
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
        int rejoined = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            int start = rejoined;
            int from = i;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            rejoined += i - from + 1;
            tokens.add(new int[] {start, start + i - from});
        }
        List<Chunk> chunks = new ArrayList<>();
        long end = 0;
        for (long first = 0; end < tokens.size(); first += size - overlap) {
            end = Math.min(tokens.size(), first + size);
            chunks.add(new Chunk(tokens.get((int) first)[0], tokens.get((int) end - 1)[1]));
        }
        return chunks;
    }
}
