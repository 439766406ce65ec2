package podium.judge.hidden.genai.bm25search;

import static podium.judge.hidden.genai.bm25search.CorpusCase.ALL;
import static podium.judge.hidden.genai.bm25search.CorpusCase.byId;
import static podium.judge.hidden.genai.bm25search.CorpusCase.ids;
import static podium.judge.hidden.genai.bm25search.CorpusCase.ordered;
import static podium.judge.hidden.genai.bm25search.CorpusCase.scores;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;
import podium.exercises.genai.bm25search.Bm25Search;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** What is true of a search by BM25. */
final class Bm25SearchLaws extends Laws<Bm25Search> {
    private static final String IDF =
            "idf = ln(1 + (N - df + 0.5) / (df + 0.5)); df counts documents, empty ones count in N";
    private static final String LENGTH = "k1 * (1 - b + b * dl / avgdl), over the mean length of all documents";
    private static final String QUERY =
            "the score is the sum over the terms of the query, each time that they stand in it";
    private static final String MATCHES = "only documents that hold a term of the query are returned";
    private static final String ORDER = "highest score first, the lowest index first among equal scores";
    private static final String INDEXES = "an index depends on its documents alone";
    private static final String REJECTED = "a negative, infinite or NaN k1, b outside [0, 1], k below 1";
    private static final String FILLER = "filler";

    @Property
    @Law("the documents returned have the scores of the plain definition")
    void plain(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        Expect.close(byId(c.found(subject())), c.plain());
    }

    @Property
    @Law(value = "the scores returned are the k best, best first", convention = ORDER)
    void best(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c, @ForAll @IntRange(min = 1, max = 4) int k) {
        List<Double> wanted = c.plain().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .toList();
        Expect.close(scores(c.found(subject(), k)), wanted);
    }

    @Property
    @Law(value = "equal scores stand in ascending order of their documents", convention = ORDER)
    void ties(@ForAll(supplier = CorpusCase.OneTerm.class) CorpusCase c) {
        Expect.equal(ids(c.found(subject())), ordered(c.plain()));
    }

    @Property
    @Law(value = "of equal scores at the cut the first documents are returned", convention = ORDER)
    void tiesAtTheCut(
            @ForAll(supplier = CorpusCase.OneTerm.class) CorpusCase c, @ForAll @IntRange(min = 1, max = 4) int k) {
        List<Long> all = ordered(c.plain());
        Expect.equal(ids(c.found(subject(), k)), all.subList(0, Math.min(k, all.size())));
    }

    @Property
    @Law(
            value = "where fewer documents match than k asks for all of them are returned, and no others",
            convention = MATCHES)
    void fewer(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        List<Long> got =
                ids(c.found(subject(), Integer.MAX_VALUE)).stream().sorted().toList();
        Expect.equal(got, List.copyOf(c.plain().keySet()));
    }

    @Property(tries = 30)
    @Law(value = "a term that no document holds changes nothing", convention = QUERY)
    void unknownTerms(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c, @ForAll @IntRange(max = 5) int at) {
        List<String> more = new ArrayList<>(c.query());
        more.add(Math.min(at, more.size()), FILLER);
        Expect.close(byId(c.asking(more).found(subject())), c.plain());
    }

    @Property(tries = 30)
    @Law(value = "a query said twice doubles every score", convention = QUERY)
    void repeatedQuery(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        List<String> twice = new ArrayList<>(c.query());
        twice.addAll(c.query());
        Map<Long, Double> wanted = byId(c.found(subject()));
        wanted.replaceAll((document, score) -> 2 * score);
        Expect.close(byId(c.asking(twice).found(subject())), wanted);
    }

    @Property(tries = 30)
    @Law(value = "the score of two terms is the sum of their scores", convention = QUERY)
    void sums(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        Map<Long, Double> sum = new TreeMap<>();
        for (String term : c.query()) {
            c.asking(List.of(term)).found(subject()).forEach(each -> sum.merge(each.id(), each.score(), Double::sum));
        }
        Expect.close(byId(c.found(subject())), sum);
    }

    @Property(tries = 30)
    @Law(value = "every score is above 0, also of a term that all documents hold", convention = IDF)
    void aboveZero(@ForAll @IntRange(min = 1, max = 60) int documents, @ForAll @IntRange(min = 1, max = 3) int length) {
        List<List<String>> all = Collections.nCopies(documents, Collections.nCopies(length, "tea"));
        List<Scored> found = subject().index(all, 1.2, 0.75).search(List.of("tea"), ALL);
        Expect.equal(found.size(), documents);
        Expect.holds(found.stream().allMatch(each -> each.score() > 0), found, "scores above 0");
    }

    @Property(tries = 30)
    @Law(value = "a rarer term scores more", convention = IDF)
    void rarer(@ForAll @IntRange(min = 1, max = 8) int documents, @ForAll @IntRange(min = 2, max = 9) int more) {
        List<List<String>> all = new ArrayList<>(Collections.nCopies(documents, List.of("Aa")));
        all.addAll(Collections.nCopies(documents * more, List.of("BB")));
        List<Scored> found = subject().index(all, 1.2, 0.75).search(List.of("BB", "Aa"), documents);
        Expect.equal(ids(found).stream().filter(id -> id >= documents).toList(), List.of());
    }

    @Property(tries = 30)
    @Law(value = "repeats of a term in one document do not make it more common", convention = IDF)
    void documentFrequency(
            @ForAll @IntRange(min = 2, max = 30) int repeats, @ForAll @IntRange(min = 1, max = 9) int others) {
        List<List<String>> all = new ArrayList<>(Collections.nCopies(others, List.of(FILLER)));
        all.add(List.of("tea"));
        all.add(Collections.nCopies(repeats, "tea"));
        CorpusCase c = new CorpusCase(all, List.of("tea"), 0, 0);
        Expect.close(scores(c.found(subject())), List.of(c.idf("tea"), c.idf("tea")));
    }

    @Property(tries = 30)
    @Law(value = "an empty document makes each term rarer and the mean length smaller", convention = IDF)
    void emptyDocuments(
            @ForAll(supplier = CorpusCase.Any.class) CorpusCase c, @ForAll @IntRange(min = 1, max = 9) int count) {
        List<List<String>> more = new ArrayList<>(Collections.nCopies(count, List.of()));
        more.addAll(c.documents());
        CorpusCase longer = c.with(more);
        Expect.close(byId(longer.found(subject())), longer.plain());
    }

    @Property(tries = 30)
    @Law(value = "the mean length is not rounded", convention = LENGTH)
    void meanLength(@ForAll @IntRange(min = 1, max = 9) int terms, @ForAll @IntRange(min = 1, max = 5) int documents) {
        List<List<String>> all = new ArrayList<>(Collections.nCopies(documents, List.of("tea")));
        all.add(Collections.nCopies(terms + 1, FILLER));
        CorpusCase c = new CorpusCase(all, List.of("tea"), 1.2, 1);
        double average = (double) (documents + terms + 1) / all.size();
        Expect.close(c.found(subject(), 1), List.of(new Scored(0, c.idf("tea") * 2.2 / (1 + 1.2 / average))));
    }

    @Property
    @Law(value = "with b = 0 terms that are not asked for change nothing", convention = LENGTH)
    void withoutLength(
            @ForAll(supplier = CorpusCase.Any.class) CorpusCase c, @ForAll @IntRange(min = 1, max = 9) int terms) {
        CorpusCase flat = c.with(c.k1(), 0);
        List<List<String>> longer = new ArrayList<>();
        for (List<String> document : c.documents()) {
            List<String> filled = new ArrayList<>(document);
            filled.addAll(Collections.nCopies(longer.isEmpty() ? terms : 0, FILLER));
            longer.add(filled);
        }
        Expect.close(byId(flat.with(longer).found(subject())), byId(flat.found(subject())));
    }

    @Property
    @Law("with k1 = 0 a document scores the idf of the query's terms that it holds")
    void withoutRepeats(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        CorpusCase binary = c.with(0, c.b());
        Map<Long, Double> wanted = new TreeMap<>();
        for (int document = 0; document < c.documents().size(); document++) {
            for (String term : c.query()) {
                if (c.documents().get(document).contains(term)) {
                    wanted.merge((long) document, c.idf(term), Double::sum);
                }
            }
        }
        Expect.close(byId(binary.found(subject())), wanted);
    }

    @Property(tries = 30)
    @Law("one more occurrence in place of another term raises the score, by less than the one before")
    void saturation(@ForAll @IntRange(min = 1, max = 8) int count, @ForAll @IntRange(min = 10, max = 20) int length) {
        double[] score = new double[3];
        for (int more = 0; more < score.length; more++) {
            List<String> document = new ArrayList<>(Collections.nCopies(count + more, "tea"));
            document.addAll(Collections.nCopies(length - document.size(), FILLER));
            List<List<String>> all = List.of(List.of(FILLER), document);
            for (Scored each : subject().index(all, 1.2, 0.75).search(List.of("tea"), ALL)) {
                score[more] += each.score();
            }
        }
        Expect.holds(score[1] > score[0], score[1], "more than " + score[0]);
        Expect.holds(score[2] - score[1] < score[1] - score[0], score[2], "a smaller step than to " + score[1]);
    }

    @Property(tries = 30)
    @Law(value = "of two documents that hold a term once the longer scores less", convention = LENGTH)
    void longerScoresLess(@ForAll @IntRange(min = 1, max = 20) int terms) {
        List<String> longer = new ArrayList<>(Collections.nCopies(terms, FILLER));
        longer.add("tea");
        List<Scored> found =
                subject().index(List.of(longer, List.of("tea")), 1.2, 0.75).search(List.of("tea"), ALL);
        Expect.equal(ids(found), List.of(1L, 0L));
    }

    @Property
    @Law("the order of the documents changes their indices only")
    void reversed(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        List<List<String>> backwards = new ArrayList<>(c.documents());
        Collections.reverse(backwards);
        Map<Long, Double> wanted = new TreeMap<>();
        byId(c.found(subject()))
                .forEach((document, score) -> wanted.put(c.documents().size() - 1 - document, score));
        Expect.close(byId(c.with(backwards).found(subject())), wanted);
    }

    @Property
    @Law("terms are the same only where they are equal, so other names for them change nothing")
    void renamed(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        CorpusCase apart =
                c.each(term -> "term " + Integer.toHexString(term.hashCode()) + term.length() + term.equals("Aa"));
        Expect.close(byId(c.found(subject())), byId(apart.found(subject())));
    }

    @Property(tries = 30)
    @Law(value = "an index answers the same each time, whatever was asked before", convention = INDEXES)
    void askedAgain(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        Bm25Search.Index index = subject().index(c.documents(), c.k1(), c.b());
        List<Scored> first = index.search(c.query(), ALL);
        index.search(List.of("tea", "Aa", "title"), 2);
        Expect.equal(index.search(c.query(), ALL), first);
    }

    @Property(tries = 30)
    @Law(value = "an index does not know of those that are made after it", convention = INDEXES)
    void twoIndexes(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        Bm25Search.Index first = subject().index(c.documents(), c.k1(), c.b());
        Bm25Search.Index second = subject().index(List.of(List.of("tea", FILLER), List.of("Aa")), 2, 1);
        Expect.equal(ids(second.search(List.of("tea"), ALL)), List.of(0L));
        Expect.close(byId(first.search(c.query(), ALL)), c.plain());
    }

    @Test
    @Law(value = "no documents, only empty ones, and an empty query give nothing", convention = MATCHES)
    void nothing() {
        Expect.equal(subject().index(List.of(), 1.2, 0.75).search(List.of("tea"), 5), List.of());
        Expect.equal(subject().index(List.of(List.of(), List.of()), 1.2, 0.75).search(List.of("tea"), 5), List.of());
        Expect.equal(subject().index(List.of(List.of("tea")), 1.2, 0.75).search(List.of(), 5), List.of());
    }

    @Property(tries = 30)
    @Law(value = "k1, b and k out of range are rejected, NaN among them", convention = REJECTED)
    void rejected(
            @ForAll(supplier = CorpusCase.Any.class) CorpusCase c,
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = 0) int k) {
        for (double k1 : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            Expect.rejects(IllegalArgumentException.class, () -> c.with(k1, 0.5).found(subject()));
        }
        for (double b : new double[] {-0.1, 1.1, Double.NaN}) {
            Expect.rejects(IllegalArgumentException.class, () -> c.with(1.2, b).found(subject()));
        }
        Expect.rejects(IllegalArgumentException.class, () -> c.found(subject(), k));
    }

    @Property(tries = 30)
    @Law("the documents and the query are not modified and may be unmodifiable")
    void inputsUnmodified(@ForAll(supplier = CorpusCase.Any.class) CorpusCase c) {
        Expect.close(byId(Expect.unmodified(() -> c.found(subject()))), c.plain());
    }
}
