package podium.judge.hidden.genai.bm25search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.Scored;
import podium.exercises.genai.bm25search.Bm25Search;

/**
 * One small corpus, and what it is asked.
 *
 * @param documents up to seven, of up to six terms
 * @param query up to five terms
 * @param k1 how slowly repeats saturate
 * @param b how much length counts
 */
record CorpusCase(List<List<String>> documents, List<String> query, double k1, double b) {
    /** More than any corpus here has. */
    static final int ALL = 100;

    /** Few, so that documents share them; some differ in case only, and two have the same hash code. */
    private static final String[] TERMS = {"tea", "Tea", "Aa", "BB", "title", "TITLE", "", "\u00fc"};

    List<Scored> found(Bm25Search subject) {
        return found(subject, ALL);
    }

    List<Scored> found(Bm25Search subject, int k) {
        return subject.index(documents, k1, b).search(query, k);
    }

    CorpusCase with(List<List<String>> others) {
        return new CorpusCase(others, query, k1, b);
    }

    CorpusCase asking(List<String> other) {
        return new CorpusCase(documents, other, k1, b);
    }

    CorpusCase with(double otherK1, double otherB) {
        return new CorpusCase(documents, query, otherK1, otherB);
    }

    CorpusCase and(List<String> document) {
        List<List<String>> more = new ArrayList<>(documents);
        more.add(document);
        return with(more);
    }

    CorpusCase each(UnaryOperator<String> change) {
        return with(documents.stream()
                        .map(terms -> terms.stream().map(change).toList())
                        .toList())
                .asking(query.stream().map(change).toList());
    }

    /** Goes through all documents, and through all again for each term. */
    Map<Long, Double> plain() {
        Map<Long, Double> scores = new TreeMap<>();
        double average = documents.stream().mapToInt(List::size).average().orElse(0);
        for (int document = 0; document < documents.size(); document++) {
            List<String> terms = documents.get(document);
            for (String term : query) {
                double count = terms.stream().filter(term::equals).count();
                if (count > 0) {
                    double norm = k1 * (1 - b + b * terms.size() / average);
                    scores.merge((long) document, idf(term) * count * (k1 + 1) / (count + norm), Double::sum);
                }
            }
        }
        return scores;
    }

    double idf(String term) {
        long df = documents.stream().filter(terms -> terms.contains(term)).count();
        return Math.log(1 + (documents.size() - df + 0.5) / (df + 0.5));
    }

    static List<Long> ids(List<Scored> found) {
        return found.stream().map(Scored::id).toList();
    }

    static List<Double> scores(List<Scored> found) {
        return found.stream().map(Scored::score).toList();
    }

    /** By document, as rounding may put close scores in another order. */
    static Map<Long, Double> byId(List<Scored> found) {
        Map<Long, Double> scores = new TreeMap<>();
        found.forEach(each -> scores.put(each.id(), each.score()));
        return scores;
    }

    /** Of a query of one term no score is a sum: equal ones are exactly equal. */
    static List<Long> ordered(Map<Long, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Documents and query in any number, some or all of them empty. */
    static final class Any implements ArbitrarySupplier<CorpusCase> {
        @Override
        public Arbitrary<CorpusCase> get() {
            Arbitrary<String> term = Arbitraries.of(TERMS);
            return Combinators.combine(
                            term.list().ofMaxSize(6).list().ofMaxSize(7),
                            term.list().ofMaxSize(5),
                            Arbitraries.of(1.2, 0.0, 0.5, 2.0),
                            Arbitraries.of(0.75, 0.0, 0.3, 1.0))
                    .as(CorpusCase::new);
        }
    }

    /** Two or more documents that hold "tea", which alone is asked for; their lengths are few, so that scores are often equal. */
    static final class OneTerm implements ArbitrarySupplier<CorpusCase> {
        @Override
        public Arbitrary<CorpusCase> get() {
            Arbitrary<List<String>> document = Arbitraries.of(
                    List.of("tea", "Aa"), List.of("BB", "tea"), List.of("tea"), List.of("tea", "tea", "Aa"));
            return document.list()
                    .ofMinSize(2)
                    .ofMaxSize(9)
                    .map(documents -> new CorpusCase(documents, List.of("tea"), 1.2, 0.75));
        }
    }
}
