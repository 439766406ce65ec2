// Rejected by: which whitespace stands between changes nothing but the spans
// Splits on \s, which knows neither an em space nor a line separator.
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
        int at = 0;
        for (String token : text.split("\\s+")) {
            if (!token.isEmpty()) {
                int start = text.indexOf(token, at);
                at = start + token.length();
                tokens.add(new int[] {start, at});
            }
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
