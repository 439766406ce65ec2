// Rejected by: without overlap neighbors share nothing and leave nothing out
// Takes an overlap of 0 for a slice from -0, which is everything, and so gets on by one token only; see "veryfront
// 2054".
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
        long end = 0;
        for (long first = 0; end < tokens.size(); first += overlap == 0 ? 1 : size - overlap) {
            end = Math.min(tokens.size(), first + size);
            chunks.add(new Chunk(tokens.get((int) first)[0], tokens.get((int) end - 1)[1]));
        }
        return chunks;
    }
}
