package podium.judge.hidden.genai.bm25search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import podium.exercises.Scored;
import podium.exercises.genai.bm25search.Bm25Search;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;

/** What else was shipped as BM25: section "BM25" of docs/conventions.md. */
final class Bm25SearchDefinitions implements Definitions<Bm25Search> {
    enum Idf implements Definition.Trait {
        ABOVE_ZERO(""),
        OKAPI(
                "idf is ln((N - df + 0.5)/(df + 0.5)), below 0 for a term in more than half of the documents (the paper)"),
        FLOORED("where idf is below 0, a quarter of the mean idf stands for it (rank_bm25)"),
        SMOOTHED("idf is ln((N + 1)/(df + 1))");

        private final String words;

        Idf(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        double of(double documents, double frequency) {
            return switch (this) {
                case ABOVE_ZERO -> Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
                case OKAPI, FLOORED -> Math.log((documents - frequency + 0.5) / (frequency + 0.5));
                case SMOOTHED -> Math.log((documents + 1) / (frequency + 1));
            };
        }
    }

    enum Frequency implements Definition.Trait {
        DOCUMENTS(""),
        OCCURRENCES("df counts occurrences, not documents");

        private final String words;

        Frequency(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    enum Factor implements Definition.Trait {
        K1_PLUS_1(""),
        NONE("the factor k1 + 1 is left out (Lucene)");

        private final String words;

        Factor(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    enum Length implements Definition.Trait {
        OVER_MEAN(""),
        OVER_ROUNDED("the mean length is rounded down (an integer division)"),
        MEAN_OVER("the mean length is divided by the length, not the other way round"),
        DISTINCT("a length is the number of different terms");

        private final String words;

        Length(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    enum Repeats implements Definition.Trait {
        EACH(""),
        ONCE("a term that the query repeats counts once");

        private final String words;

        Repeats(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    enum Returned implements Definition.Trait {
        MATCHES(""),
        ALL("documents that hold no term of the query are returned with a score of 0 (rank_bm25)");

        private final String words;

        Returned(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    @Override
    public List<Definition<Bm25Search>> others() {
        List<Definition<Bm25Search>> all = new ArrayList<>();
        for (Idf idf : Idf.values()) {
            for (Frequency frequency : Frequency.values()) {
                for (Factor factor : Factor.values()) {
                    for (Length length : Length.values()) {
                        for (Repeats repeats : Repeats.values()) {
                            for (Returned returned : Returned.values()) {
                                Way way = new Way(idf, frequency, factor, length, repeats, returned);
                                all.add(Definition.of(way, idf, frequency, factor, length, repeats, returned));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private record Way(Idf idf, Frequency frequency, Factor factor, Length length, Repeats repeats, Returned returned)
            implements Bm25Search {
        @Override
        public Index index(List<List<String>> documents, double k1, double b) {
            if (!(k1 >= 0 && k1 < Double.POSITIVE_INFINITY) || !(b >= 0 && b <= 1)) {
                throw new IllegalArgumentException("no definition knows a k1 of " + k1 + " and a b of " + b);
            }
            return (query, k) -> search(new Corpus(documents, k1, b), query, k);
        }

        private List<Scored> search(Corpus corpus, List<String> query, int k) {
            if (k < 1) {
                throw new IllegalArgumentException("no definition knows a k of " + k);
            }
            List<Scored> found = new ArrayList<>();
            for (int document = 0; document < corpus.documents().size(); document++) {
                List<String> terms = corpus.documents().get(document);
                double score = 0;
                for (String term : repeats == Repeats.ONCE ? new LinkedHashSet<>(query) : query) {
                    score += terms.contains(term) ? weight(corpus, terms, term) : 0;
                }
                if (returned == Returned.ALL || query.stream().anyMatch(terms::contains)) {
                    found.add(new Scored(document, score));
                }
            }
            return found.stream()
                    .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                    .limit(k)
                    .toList();
        }

        private double weight(Corpus corpus, List<String> terms, String term) {
            double count = terms.stream().filter(term::equals).count();
            double norm = corpus.k1() * (1 - corpus.b() + corpus.b() * relativeLength(corpus, terms));
            double factor = this.factor == Factor.NONE ? 1 : corpus.k1() + 1;
            return idf(corpus, term) * count * factor / (count + norm);
        }

        private double idf(Corpus corpus, String term) {
            double plain = idf.of(corpus.documents().size(), frequency(corpus, term));
            if (idf != Idf.FLOORED || plain >= 0) {
                return plain;
            }
            return 0.25
                    * corpus.documents().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .mapToDouble(each -> idf.of(corpus.documents().size(), frequency(corpus, each)))
                            .average()
                            .orElseThrow();
        }

        private double frequency(Corpus corpus, String term) {
            return frequency == Frequency.DOCUMENTS
                    ? corpus.documents().stream()
                            .filter(terms -> terms.contains(term))
                            .count()
                    : corpus.documents().stream()
                            .flatMap(List::stream)
                            .filter(term::equals)
                            .count();
        }

        private double relativeLength(Corpus corpus, List<String> terms) {
            double mean = corpus.mean(List::size);
            return switch (length) {
                case OVER_MEAN -> terms.size() / mean;
                case OVER_ROUNDED -> terms.size() / Math.floor(mean);
                case MEAN_OVER -> mean / terms.size();
                case DISTINCT -> new HashSet<>(terms).size() / corpus.mean(each -> new HashSet<>(each).size());
            };
        }
    }

    private record Corpus(List<List<String>> documents, double k1, double b) {
        double mean(ToDoubleFunction<List<String>> size) {
            return documents.stream().mapToDouble(size).average().orElseThrow();
        }
    }
}
