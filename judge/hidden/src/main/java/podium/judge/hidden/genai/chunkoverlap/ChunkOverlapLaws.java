package podium.judge.hidden.genai.chunkoverlap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.genai.chunkoverlap.Chunk;
import podium.exercises.genai.chunkoverlap.ChunkOverlap;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** What is true of chunks that overlap. */
final class ChunkOverlapLaws extends Laws<ChunkOverlap> {
    private static final String WINDOWS = "chunks start at every (size - overlap)-th token and hold size tokens";
    private static final String LAST = "the chunk that reaches the last token is the last";
    private static final String SPANS = "a span starts at a token and ends behind one, counted in chars";
    private static final String WHITESPACE = "whitespace is what Character.isWhitespace says";
    private static final String REJECTED = "0 <= overlap < size, or an IllegalArgumentException";

    @Property
    @Law(value = "the chunks are those of the plain definition", convention = WINDOWS)
    void plain(@ForAll(supplier = TextCase.Any.class) TextCase c) {
        Expect.equal(c.cut(subject()), c.plain());
    }

    @Property
    @Law(value = "n tokens make 1 + ceil((n - size) / (size - overlap)) chunks, or 1 where they fit", convention = LAST)
    void count(@ForAll(supplier = TextCase.SeveralChunks.class) TextCase c) {
        int over = Math.max(0, c.tokens().size() - c.size());
        int step = c.size() - c.overlap();
        Expect.equal(c.cut(subject()).size(), 1 + (over + step - 1) / step);
    }

    @Property
    @Law(value = "all chunks but the last hold size tokens, the last no more", convention = WINDOWS)
    void sizes(@ForAll(supplier = TextCase.SeveralChunks.class) TextCase c) {
        List<Integer> held =
                c.cut(subject()).stream().map(chunk -> c.tokensOf(chunk).size()).toList();
        List<Integer> wanted = new ArrayList<>(held);
        wanted.replaceAll(count -> c.size());
        if (!held.isEmpty()) {
            int last = held.get(held.size() - 1);
            wanted.set(held.size() - 1, Math.max(1, Math.min(last, c.size())));
        }
        Expect.equal(held, wanted);
    }

    @Property
    @Law(value = "neighbors share the tokens that overlap, and no others", convention = WINDOWS)
    void shared(@ForAll(supplier = TextCase.SeveralChunks.class) TextCase c) {
        List<Chunk> chunks = c.cut(subject());
        for (int i = 1; i < chunks.size(); i++) {
            List<Integer> common = c.tokensOf(chunks.get(i - 1));
            common.retainAll(c.tokensOf(chunks.get(i)));
            Expect.equal(common.size(), c.overlap());
        }
    }

    @Property
    @Law(value = "the chunks hold every token of the text", convention = LAST)
    void everyToken(@ForAll(supplier = TextCase.Any.class) TextCase c) {
        List<Integer> held = c.cut(subject()).stream()
                .flatMap(chunk -> c.tokensOf(chunk).stream())
                .distinct()
                .toList();
        Expect.equal(held, IntStream.range(0, c.tokens().size()).boxed().toList());
    }

    @Property
    @Law(value = "no chunk lies inside the one before", convention = LAST)
    void noneInside(@ForAll(supplier = TextCase.SeveralChunks.class) TextCase c) {
        List<Chunk> chunks = c.cut(subject());
        for (int i = 1; i < chunks.size(); i++) {
            Chunk before = chunks.get(i - 1);
            Chunk next = chunks.get(i);
            Expect.holds(
                    next.start() > before.start() && next.end() > before.end(),
                    next,
                    "a chunk that starts and ends after " + before);
        }
    }

    @Property(tries = 30)
    @Law(value = "a text that fits is one chunk, however large the overlap", convention = LAST)
    void fits(@ForAll(supplier = TextCase.SeveralChunks.class) TextCase c, @ForAll @IntRange(max = 3) int more) {
        int tokens = c.tokens().size();
        Expect.equal(c.sized(tokens + more, tokens + more - 1).cut(subject()).size(), 1);
    }

    @Property
    @Law(value = "a chunk starts and ends with a token, not with whitespace", convention = SPANS)
    void trimmed(@ForAll(supplier = TextCase.Any.class) TextCase c) {
        String text = c.text();
        for (Chunk chunk : c.cut(subject())) {
            Expect.between(chunk.start(), 0, text.length());
            Expect.between(chunk.end(), chunk.start(), text.length());
            String held = text.substring(chunk.start(), chunk.end());
            Expect.equal(held, held.strip());
        }
    }

    @Property
    @Law(value = "with chunks of one token each is that token, whatever stands between", convention = SPANS)
    void oneToken(@ForAll(supplier = TextCase.Any.class) TextCase c) {
        Expect.equal(c.sized(1, 0).cut(subject()), c.spans());
    }

    @Property
    @Law(value = "whitespace before the text moves all chunks along", convention = SPANS)
    void moved(@ForAll(supplier = TextCase.Any.class) TextCase c, @ForAll @IntRange(min = 1, max = 9) int by) {
        List<Chunk> wanted = c.cut(subject()).stream()
                .map(chunk -> new Chunk(chunk.start() + by, chunk.end() + by))
                .toList();
        Expect.equal(subject().chunk("\n".repeat(by) + c.text(), c.size(), c.overlap()), wanted);
    }

    @Property
    @Law(value = "which whitespace stands between changes nothing but the spans", convention = WHITESPACE)
    void anyWhitespace(@ForAll(supplier = TextCase.SeveralChunks.class) TextCase c) {
        for (String gap : List.of("\u2003", "\u001F", "\r\n", "\u2028")) {
            TextCase other = c.spaced(gap);
            Expect.equal(other.cut(subject()), other.plain());
        }
    }

    @Property(tries = 30)
    @Law(value = "a no-break space belongs to its token", convention = WHITESPACE)
    void noBreak(@ForAll @IntRange(min = 2, max = 9) int joined) {
        String text = "a\u00A0".repeat(joined) + " b";
        Expect.equal(
                subject().chunk(text, 1, 0),
                List.of(new Chunk(0, 2 * joined), new Chunk(2 * joined + 1, 2 * joined + 2)));
    }

    @Property(tries = 30)
    @Law(value = "an emoji counts two chars", convention = SPANS)
    void emoji(@ForAll @IntRange(min = 1, max = 9) int count) {
        String text = "\uD83D\uDE00".repeat(count) + " b";
        Expect.equal(subject().chunk(text, 2, 1), List.of(new Chunk(0, 2 * count + 2)));
    }

    @Property(tries = 30)
    @Law(value = "without overlap neighbors share nothing and leave nothing out", convention = WINDOWS)
    void withoutOverlap(@ForAll(supplier = TextCase.SeveralChunks.class) TextCase c) {
        List<Integer> held = c.sized(c.size(), 0).cut(subject()).stream()
                .flatMap(chunk -> c.tokensOf(chunk).stream())
                .toList();
        Expect.equal(held, IntStream.range(0, c.tokens().size()).boxed().toList());
    }

    @Property(tries = 30)
    @Law(value = "tokens that read the same are told apart", convention = SPANS)
    void sameTokens(@ForAll @IntRange(min = 2, max = 12) int count) {
        List<Chunk> wanted = IntStream.range(0, count)
                .mapToObj(i -> new Chunk(2 * i, 2 * i + 1))
                .toList();
        Expect.equal(subject().chunk("a ".repeat(count), 1, 0), wanted);
    }

    @Test
    @Law(value = "the largest sizes do not overflow", convention = LAST)
    void largest() {
        Expect.equal(subject().chunk("a b c", Integer.MAX_VALUE, 0), List.of(new Chunk(0, 5)));
        Expect.equal(subject().chunk("a b c", Integer.MAX_VALUE, Integer.MAX_VALUE - 1), List.of(new Chunk(0, 5)));
    }

    @Property(tries = 30)
    @Law(value = "a text without tokens has no chunk", convention = WINDOWS)
    void blank(@ForAll @IntRange(max = 9) int spaces, @ForAll @IntRange(min = 1, max = 9) int size) {
        Expect.equal(subject().chunk(" ".repeat(spaces), size, size - 1), List.of());
        Expect.equal(subject().chunk("\u2003\n".repeat(spaces), size, 0), List.of());
    }

    @Property(tries = 30)
    @Law(value = "an overlap below 0 or of a whole chunk is rejected", convention = REJECTED)
    void rejected(
            @ForAll(supplier = TextCase.Any.class) TextCase c,
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int negative,
            @ForAll @IntRange(max = 9) int more) {
        Expect.rejects(
                IllegalArgumentException.class,
                () -> c.sized(c.size(), negative).cut(subject()));
        Expect.rejects(
                IllegalArgumentException.class, () -> c.sized(c.size(), -1).cut(subject()));
        Expect.rejects(
                IllegalArgumentException.class,
                () -> c.sized(c.size(), c.size() + more).cut(subject()));
        Expect.rejects(
                IllegalArgumentException.class,
                () -> c.sized(c.size(), c.size()).cut(subject()));
    }

    @Property(tries = 30)
    @Law(value = "a size below 1 is rejected, also for an empty text", convention = REJECTED)
    void sizeBelowOne(@ForAll @IntRange(min = Integer.MIN_VALUE, max = 0) int size) {
        Expect.rejects(IllegalArgumentException.class, () -> subject().chunk("", 0, 0));
        Expect.rejects(IllegalArgumentException.class, () -> subject().chunk("", 3, 3));
        Expect.rejects(IllegalArgumentException.class, () -> subject().chunk("a b", size, 0));
    }
}
