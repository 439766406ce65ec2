package podium.judge.hidden.metrics.averageprecision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import podium.exercises.EmptyPolicy;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.AveragePrecision;
import podium.exercises.metrics.averageprecision.Query;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;
import podium.judge.hidden.metrics.NothingRelevant;
import podium.judge.hidden.metrics.Repeats;

/** Who divides average precision by what: section "Precision, recall, average precision" of docs/conventions.md. */
final class AveragePrecisionDefinitions implements Definitions<AveragePrecision> {
    private enum Divisor implements Definition.Trait {
        AS_ASKED(""),
        RELEVANT("the divisor is R, whatever was asked for (trec_eval, ranx)"),
        REACHABLE("the divisor is min(k, R), whatever was asked for (RecBole, LightGBM)"),
        SWAPPED("the divisors R and min(k, R) are swapped"),
        HITS("the divisor is the number of hits (torchmetrics)"),
        RETURNED("the divisor is no more than the ids returned (LensKit)");

        private final String words;

        Divisor(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        int of(ApDivisor asked, int k, int relevant, int hits, int returned) {
            int reachable = Math.min(k, relevant);
            int wanted = asked == ApDivisor.ALL_RELEVANT ? relevant : reachable;
            return switch (this) {
                case AS_ASKED -> wanted;
                case RELEVANT -> relevant;
                case REACHABLE -> reachable;
                case SWAPPED -> relevant + reachable - wanted;
                case HITS -> hits;
                case RETURNED -> Math.min(wanted, returned);
            };
        }
    }

    private enum Counted implements Definition.Trait {
        AS_ASKED(""),
        ALL("the mean is over all queries, whatever was asked for (trec_eval, Spark)"),
        RELEVANT("the mean is over queries with something relevant, whatever was asked for (implicit, RecBole)"),
        ANSWERED("the mean is over queries that returned something (trec_eval without -c)"),
        BY_WEIGHT("the mean weighs each query by its divisor (implicit)");

        private final String words;

        Counted(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        boolean counts(Query query, EmptyPolicy policy) {
            boolean asked = policy == EmptyPolicy.ZERO || !query.relevant().isEmpty();
            return switch (this) {
                case AS_ASKED, BY_WEIGHT -> asked;
                case ALL -> true;
                case RELEVANT -> !query.relevant().isEmpty();
                case ANSWERED -> asked && !query.ranked().isEmpty();
            };
        }
    }

    @Override
    public List<Definition<AveragePrecision>> others() {
        List<Definition<AveragePrecision>> all = new ArrayList<>();
        for (Divisor divisor : Divisor.values()) {
            for (Repeats repeats : Repeats.values()) {
                for (NothingRelevant nothing : NothingRelevant.values()) {
                    for (Counted counted : Counted.values()) {
                        Way way = new Way(divisor, repeats, nothing, counted);
                        all.add(Definition.of(way, divisor, repeats, nothing, counted));
                    }
                }
            }
        }
        return all;
    }

    private record Way(Divisor by, Repeats repeats, NothingRelevant nothing, Counted counted)
            implements AveragePrecision {
        @Override
        public double averagePrecision(Query query, int k, ApDivisor divisor) {
            requireCut(k);
            Set<Long> relevant = query.relevant();
            if (relevant.isEmpty()) {
                return nothing.score();
            }
            List<Long> list = repeats.ranked(query.ranked());
            int returned = Math.min(k, list.size());
            Set<Long> met = new HashSet<>();
            int hits = 0;
            double sum = 0;
            for (int rank = 1; rank <= returned; rank++) {
                Long id = list.get(rank - 1);
                if (relevant.contains(id) && (met.add(id) || repeats == Repeats.EACH)) {
                    hits++;
                    sum += (double) hits / rank;
                }
            }
            return sum == 0 ? 0 : sum / by.of(divisor, k, relevant.size(), hits, list.size());
        }

        @Override
        public double mean(List<Query> queries, int k, ApDivisor divisor, EmptyPolicy policy) {
            requireCut(k);
            double sum = 0;
            double weights = 0;
            for (Query query : queries) {
                if (counted.counts(query, policy)) {
                    int relevant = query.relevant().size();
                    int weight = counted == Counted.BY_WEIGHT
                            ? Math.max(1, divisor == ApDivisor.ALL_RELEVANT ? relevant : Math.min(k, relevant))
                            : 1;
                    sum += weight * averagePrecision(query, k, divisor);
                    weights += weight;
                }
            }
            return weights == 0 ? Double.NaN : sum / weights;
        }

        private static void requireCut(int k) {
            if (k < 1) {
                throw new IllegalArgumentException("no definition knows a cut of " + k);
            }
        }
    }
}
