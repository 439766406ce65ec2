package podium.judge.hidden.genai.chunkoverlap;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.genai.chunkoverlap.Chunk;
import podium.exercises.genai.chunkoverlap.ChunkOverlap;

/**
 * One small input.
 *
 * @param tokens of the text, some of them the same
 * @param gaps the whitespace before each token and after the last, not empty between two
 * @param size of a chunk
 * @param overlap less than the size
 */
record TextCase(List<String> tokens, List<String> gaps, int size, int overlap) {
    private static final int MOST_TOKENS = 14;
    /** Words, emoji of two chars, and characters that look like whitespace and are none. */
    private static final String[] TOKENS = {
        "a", "the", "a", "\uD83D\uDE00", "x\uD83D\uDE00y", "no\u00A0break", "\u202F", "."
    };
    /** Line ends, wide spaces, and a separator that no regular expression's {@code \s} knows. */
    private static final String[] GAPS = {" ", "  ", "\n", "\t", "\r\n", "\u2003", "\u2028", "\u001F", " \u3000 "};

    String text() {
        StringBuilder text = new StringBuilder(gaps.get(0));
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.get(i)).append(gaps.get(i + 1));
        }
        return text.toString();
    }

    List<Chunk> cut(ChunkOverlap subject) {
        return subject.chunk(text(), size, overlap);
    }

    TextCase sized(int otherSize, int otherOverlap) {
        return new TextCase(tokens, gaps, otherSize, otherOverlap);
    }

    /** The same tokens, a line apart. */
    TextCase spaced(String gap) {
        return new TextCase(tokens, gaps.stream().map(each -> gap).toList(), size, overlap);
    }

    /** The tokens' spans, as the text was put together. */
    List<Chunk> spans() {
        List<Chunk> spans = new ArrayList<>();
        int at = gaps.get(0).length();
        for (int i = 0; i < tokens.size(); i++) {
            int end = at + tokens.get(i).length();
            spans.add(new Chunk(at, end));
            at = end + gaps.get(i + 1).length();
        }
        return spans;
    }

    /** Takes a window at every step and stops at the first that reaches the end. */
    List<Chunk> plain() {
        List<Chunk> spans = spans();
        List<Chunk> chunks = new ArrayList<>();
        for (int first = 0; first < spans.size(); first += size - overlap) {
            List<Chunk> window = spans.subList(first, Math.min(spans.size(), first + size));
            chunks.add(new Chunk(
                    window.get(0).start(), window.get(window.size() - 1).end()));
            if (first + size >= spans.size()) {
                break;
            }
        }
        return chunks;
    }

    /** The numbers of the tokens that lie within a chunk. */
    List<Integer> tokensOf(Chunk chunk) {
        List<Integer> within = new ArrayList<>();
        List<Chunk> spans = spans();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).start() >= chunk.start() && spans.get(i).end() <= chunk.end()) {
                within.add(i);
            }
        }
        return within;
    }

    private static Arbitrary<TextCase> drawn(int leastTokens) {
        Arbitrary<String> gap = Arbitraries.of(GAPS);
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 6);
        return Combinators.combine(
                        Arbitraries.of(TOKENS).list().ofMinSize(leastTokens).ofMaxSize(MOST_TOKENS),
                        gap.list().ofSize(MOST_TOKENS + 1),
                        Arbitraries.of("", "", " ", "\n\n"),
                        Arbitraries.of("", "", " ", "\u2003"),
                        sizes,
                        Arbitraries.integers().between(0, 5))
                .as((tokens, between, before, after, size, overlap) -> {
                    List<String> gaps = new ArrayList<>(between.subList(0, tokens.size() + 1));
                    gaps.set(tokens.size(), after);
                    gaps.set(0, before);
                    return new TextCase(tokens, gaps, size, overlap % size);
                });
    }

    /** Up to 14 tokens; the text may be blank or empty. */
    static final class Any implements ArbitrarySupplier<TextCase> {
        @Override
        public Arbitrary<TextCase> get() {
            return drawn(0);
        }
    }

    /** More tokens than any chunk holds. */
    static final class SeveralChunks implements ArbitrarySupplier<TextCase> {
        @Override
        public Arbitrary<TextCase> get() {
            return drawn(7);
        }
    }
}
