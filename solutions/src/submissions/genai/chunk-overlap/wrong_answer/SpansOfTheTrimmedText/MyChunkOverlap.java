// Rejected by: whitespace before the text moves all chunks along
// Strips the text first and tells spans of what is left.
package podium.exercises.genai.chunkoverlap;

import java.util.ArrayList;
import java.util.List;

public final class MyChunkOverlap implements ChunkOverlap {
    @Override
    public List<Chunk> chunk(String text, int size, int overlap) {
        if (overlap < 0 || overlap >= size) {
            throw new IllegalArgumentException("size " + size + ", overlap " + overlap);
        }
        String stripped = text.strip();
        List<int[]> tokens = new ArrayList<>();
        int i = 0;
        while (i < stripped.length()) {
            if (Character.isWhitespace(stripped.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < stripped.length() && !Character.isWhitespace(stripped.charAt(i))) {
                i++;
            }
            tokens.add(new int[] {start, i});
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
