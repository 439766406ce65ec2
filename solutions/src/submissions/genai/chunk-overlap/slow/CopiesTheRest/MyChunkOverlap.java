// Too slow: cuts each token off and copies the rest of the text, as recursion on strings does, O(n^2)
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
        String rest = text.stripLeading();
        while (!rest.isEmpty()) {
            int start = text.length() - rest.length();
            int length = 0;
            while (length < rest.length() && !Character.isWhitespace(rest.charAt(length))) {
                length++;
            }
            tokens.add(new int[] {start, start + length});
            rest = rest.substring(length).stripLeading();
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
