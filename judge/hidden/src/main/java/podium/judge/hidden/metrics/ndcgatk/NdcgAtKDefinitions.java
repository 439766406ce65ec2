package podium.judge.hidden.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;
import podium.exercises.metrics.ndcgatk.NdcgAtK;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;
import podium.judge.hidden.metrics.NothingRelevant;
import podium.judge.hidden.metrics.Repeats;

/** Who means what by NDCG: section "NDCG" of docs/conventions.md. */
final class NdcgAtKDefinitions implements Definitions<NdcgAtK> {
    private enum Gains implements Definition.Trait {
        AS_ASKED(""),
        LINEAR("the gain is the grade, whatever gain was asked for"),
        EXPONENTIAL("the gain is 2^grade - 1, whatever gain was asked for"),
        BINARY("every positive grade gains 1 (implicit, RecBole)");

        private final String words;

        Gains(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        double of(double grade, Gain asked) {
            return switch (this) {
                case AS_ASKED -> asked == Gain.LINEAR ? grade : Math.pow(2, grade) - 1;
                case LINEAR -> grade;
                case EXPONENTIAL -> Math.pow(2, grade) - 1;
                case BINARY -> grade > 0 ? 1 : 0;
            };
        }
    }

    private enum Ideal implements Definition.Trait {
        JUDGED(""),
        NOT_CUT("the ideal is over all judged ids and not cut at k"),
        CUT_AT_HITS("the ideal is cut at the number of ids returned (Elasticsearch)"),
        RETRIEVED("the ideal is built from the retrieved list (RankLib, scikit-learn)"),
        RETRIEVED_TOP("the ideal is built from the first k of the retrieved list"),
        AS_GIVEN("the ideal takes the judgements in the order given (Spark's graded path)");

        private final String words;

        Ideal(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private enum Discount implements Definition.Trait {
        LOG_RANK_PLUS_1(""),
        LOG_RANK("the discount is log2(max(rank, 2)), so ranks 1 and 2 weigh the same (LensKit)");

        private final String words;

        Discount(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        double of(int rank) {
            return Math.log(this == LOG_RANK ? Math.max(rank, 2) : rank + 1) / Math.log(2);
        }
    }

    private enum Unjudged implements Definition.Trait {
        HOLD(""),
        MOVE_UP("unjudged ids are removed before ranking (condensed lists)");

        private final String words;

        Unjudged(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    @Override
    public List<Definition<NdcgAtK>> others() {
        List<Definition<NdcgAtK>> all = new ArrayList<>();
        for (Gains gains : Gains.values()) {
            for (Ideal ideal : Ideal.values()) {
                for (Repeats repeats : Repeats.values()) {
                    for (Discount discount : Discount.values()) {
                        for (Unjudged unjudged : Unjudged.values()) {
                            for (NothingRelevant nothing : NothingRelevant.values()) {
                                Way way = new Way(gains, ideal, repeats, discount, unjudged, nothing);
                                all.add(Definition.of(way::ndcg, gains, ideal, repeats, discount, unjudged, nothing));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private record Way(
            Gains gains, Ideal ideal, Repeats repeats, Discount discount, Unjudged unjudged, NothingRelevant nothing) {
        double ndcg(List<Long> ranked, Map<Long, Double> judged, int k, Gain asked) {
            if (k < 1 || judged.values().stream().anyMatch(grade -> !(grade >= 0 && grade <= Double.MAX_VALUE))) {
                throw new IllegalArgumentException("no definition knows this");
            }
            List<Long> list = new ArrayList<>(ranked);
            if (unjudged == Unjudged.MOVE_UP) {
                list.removeIf(id -> !judged.containsKey(id));
            }
            list = repeats.ranked(list);
            List<Double> actual = new ArrayList<>();
            for (int i = 0; i < Math.min(k, list.size()); i++) {
                boolean counts = repeats == Repeats.EACH || list.indexOf(list.get(i)) == i;
                actual.add(counts ? gains.of(judged.getOrDefault(list.get(i), 0.0), asked) : 0);
            }
            double best = dcg(ideal(list, judged, k, asked));
            return best == 0 ? nothing.score() : dcg(actual) / best;
        }

        private List<Double> ideal(List<Long> list, Map<Long, Double> judged, int k, Gain asked) {
            List<Long> top = list.subList(0, Math.min(k, list.size()));
            return switch (ideal) {
                case JUDGED -> bestFirst(List.copyOf(judged.keySet()), judged, k, asked);
                case NOT_CUT -> bestFirst(List.copyOf(judged.keySet()), judged, judged.size(), asked);
                case CUT_AT_HITS -> bestFirst(List.copyOf(judged.keySet()), judged, top.size(), asked);
                case RETRIEVED -> bestFirst(list, judged, k, asked);
                case RETRIEVED_TOP -> bestFirst(top, judged, k, asked);
                case AS_GIVEN ->
                    judged.values().stream()
                            .limit(k)
                            .map(grade -> gains.of(grade, asked))
                            .toList();
            };
        }

        private List<Double> bestFirst(List<Long> ids, Map<Long, Double> judged, int cut, Gain asked) {
            return ids.stream()
                    .distinct()
                    .map(id -> gains.of(judged.getOrDefault(id, 0.0), asked))
                    .sorted(Comparator.reverseOrder())
                    .limit(cut)
                    .toList();
        }

        private double dcg(List<Double> all) {
            double sum = 0;
            for (int i = 0; i < all.size(); i++) {
                sum += all.get(i) / discount.of(i + 1);
            }
            return sum;
        }
    }
}
