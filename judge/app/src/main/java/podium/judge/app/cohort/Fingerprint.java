package podium.judge.app.cohort;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import podium.judge.engine.submission.SourceFile;

/**
 * What is left of a source when names, literals, comments and layout are taken away: hashes of runs of tokens, selected by
 * winnowing, with the lines that each stands for. Any common run of {@value #GUARANTEED} tokens has a common hash; none below
 * {@value #RUN} has. Sources are hostile: they are split into tokens, not parsed.
 *
 * @param lines by hash: file name and lines of the run, the first where there are several
 * @see <a href="https://doi.org/10.1145/872757.872770">Schleimer, Wilkerson and Aiken: Winnowing, SIGMOD 2003</a>
 */
record Fingerprint(Map<Long, Lines> lines) {
    static final int RUN = 14;
    private static final int WINDOW = 8;
    static final int GUARANTEED = RUN + WINDOW - 1;

    private static final long BASE = 1_000_003;

    /**
     * A run of lines.
     *
     * @param file simple name
     * @param first from 1
     * @param last inclusive
     */
    record Lines(String file, int first, int last) {}

    private record Token(String kind, int line) {}

    static Fingerprint of(List<SourceFile> files) {
        Map<Long, Lines> lines = new TreeMap<>();
        for (SourceFile file : files) {
            List<Token> tokens = tokens(file.text());
            select(hashes(tokens))
                    .forEach((hash, start) -> lines.putIfAbsent(
                            hash,
                            new Lines(
                                    file.name(),
                                    tokens.get(start).line(),
                                    tokens.get(start + RUN - 1).line())));
        }
        return new Fingerprint(lines);
    }

    private static List<Token> tokens(String text) {
        StreamTokenizer in = new StreamTokenizer(new StringReader(text));
        in.slashSlashComments(true);
        in.slashStarComments(true);
        in.ordinaryChar('/');
        in.ordinaryChar('.');
        in.wordChars('_', '_');
        in.wordChars('$', '$');
        List<Token> tokens = new ArrayList<>();
        try {
            while (in.nextToken() != StreamTokenizer.TT_EOF) {
                tokens.add(new Token(kind(in), in.lineno()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text can be read", e);
        }
        return tokens;
    }

    private static String kind(StreamTokenizer in) {
        return switch (in.ttype) {
            case StreamTokenizer.TT_WORD -> in.sval != null && SourceVersion.isKeyword(in.sval) ? in.sval : "name";
            case StreamTokenizer.TT_NUMBER -> "number";
            case '"', '\'' -> "text";
            default -> Character.toString(in.ttype);
        };
    }

    private static long[] hashes(List<Token> tokens) {
        long[] hashes = new long[Math.max(0, tokens.size() - RUN + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int j = 0; j < RUN; j++) {
                hash = hash * BASE + tokens.get(i + j).kind().hashCode();
            }
            hashes[i] = hash;
        }
        return hashes;
    }

    /** The least hash of each window, the last of equal ones; the whole source is one window where it is shorter. */
    private static Map<Long, Integer> select(long[] hashes) {
        Map<Long, Integer> selected = new TreeMap<>();
        for (int start = 0; start == 0 || start + WINDOW <= hashes.length; start++) {
            int end = Math.min(hashes.length, start + WINDOW);
            int least = start;
            for (int i = start; i < end; i++) {
                least = hashes[i] <= hashes[least] ? i : least;
            }
            if (least < end) {
                selected.putIfAbsent(hashes[least], least);
            }
        }
        return selected;
    }

    /** Without what the other has too. */
    Fingerprint minus(Fingerprint other) {
        Map<Long, Lines> left = new TreeMap<>(lines);
        left.keySet().removeAll(other.lines().keySet());
        return new Fingerprint(left);
    }

    /** What both have, with this one's lines. */
    Fingerprint common(Fingerprint other) {
        Map<Long, Lines> both = new TreeMap<>(lines);
        both.keySet().retainAll(other.lines().keySet());
        return new Fingerprint(both);
    }

    int size() {
        return lines.size();
    }
}
