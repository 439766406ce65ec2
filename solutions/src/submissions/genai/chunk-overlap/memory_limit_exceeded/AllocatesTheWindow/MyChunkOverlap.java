// Rejected by: the largest sizes do not overflow
// Keeps the tokens of a chunk in an array of its size, before it knows how many there are.
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
        int[] starts = new int[size];
        for (int token = 0; token < Math.min(size, tokens.size()); token++) {
            starts[token] = tokens.get(token)[0];
        }
        List<Chunk> chunks = new ArrayList<>();
        long end = 0;
        for (long first = 0; end < tokens.size(); first += size - overlap) {
            end = Math.min(tokens.size(), first + size);
            int start = first < size ? starts[(int) first] : tokens.get((int) first)[0];
            chunks.add(new Chunk(start, tokens.get((int) end - 1)[1]));
        }
        return chunks;
    }
}
