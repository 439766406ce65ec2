// Rejected by: tokens that read the same are told apart
// Looks each token up from the start of the text, so that the second of two equal ones is taken for the first.
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
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                token.append(text.charAt(i));
            } else if (token.length() > 0) {
                int start = text.indexOf(token.toString());
                tokens.add(new int[] {start, start + token.length()});
                token.setLength(0);
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
