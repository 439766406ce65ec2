// Rejected by: a chunk starts and ends with a token, not with whitespace
// Goes back by so many characters, not tokens.
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
        for (int first = 0; first < tokens.size(); first = (int) Math.min(tokens.size(), (long) first + size)) {
            int last = (int) Math.min(tokens.size(), (long) first + size) - 1;
            int back = first == 0 ? 0 : overlap;
            chunks.add(new Chunk(Math.max(0, tokens.get(first)[0] - back), tokens.get(last)[1]));
        }
        return chunks;
    }
}
