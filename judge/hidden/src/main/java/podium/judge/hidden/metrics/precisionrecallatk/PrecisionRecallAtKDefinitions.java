package podium.judge.hidden.metrics.precisionrecallatk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecall;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecallAtK;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;
import podium.judge.hidden.metrics.NothingRelevant;
import podium.judge.hidden.metrics.Repeats;

/** Who divides by what: section "Precision, recall, average precision" of docs/conventions.md. */
final class PrecisionRecallAtKDefinitions implements Definitions<PrecisionRecallAtK> {
    private enum Precision implements Definition.Trait {
        CUT(""),
        RETURNED("precision divides by min(k, n), the ranks returned (RankLib, Elasticsearch)"),
        REACHABLE("precision divides by min(k, R) (implicit)");

        private final String words;

        Precision(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        int divisor(int k, int n, int relevant) {
            return switch (this) {
                case CUT -> k;
                case RETURNED -> Math.min(k, n);
                case REACHABLE -> Math.min(k, relevant);
            };
        }
    }

    private enum Recall implements Definition.Trait {
        DISTINCT(""),
        REACHABLE("recall divides by min(R, k) (LensKit)"),
        AS_GIVEN("recall divides by the relevant ids as given, repeats included");

        private final String words;

        Recall(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        int divisor(int k, int given, int relevant) {
            return switch (this) {
                case DISTINCT -> relevant;
                case REACHABLE -> Math.min(k, relevant);
                case AS_GIVEN -> given;
            };
        }
    }

    @Override
    public List<Definition<PrecisionRecallAtK>> others() {
        List<Definition<PrecisionRecallAtK>> all = new ArrayList<>();
        for (Precision precision : Precision.values()) {
            for (Recall recall : Recall.values()) {
                for (Repeats repeats : Repeats.values()) {
                    for (NothingRelevant nothing : NothingRelevant.values()) {
                        all.add(Definition.of(
                                (ranked, relevant, k) -> at(ranked, relevant, k, precision, recall, repeats, nothing),
                                precision,
                                recall,
                                repeats,
                                nothing));
                    }
                }
            }
        }
        return all;
    }

    private static PrecisionRecall at(
            List<Long> ranked,
            Collection<Long> relevant,
            int k,
            Precision precision,
            Recall recall,
            Repeats repeats,
            NothingRelevant nothing) {
        if (k < 1) {
            throw new IllegalArgumentException("no definition knows a cut of " + k);
        }
        List<Long> list = repeats.ranked(ranked);
        List<Long> top = list.subList(0, Math.min(k, list.size()));
        Set<Long> wanted = new HashSet<>(relevant);
        long hits = (repeats == Repeats.EACH ? top.stream() : top.stream().distinct())
                .filter(wanted::contains)
                .count();
        return new PrecisionRecall(
                over(hits, precision.divisor(k, list.size(), wanted.size()), nothing),
                over(hits, recall.divisor(k, relevant.size(), wanted.size()), nothing));
    }

    private static double over(double hits, int divisor, NothingRelevant nothing) {
        return divisor == 0 ? nothing.score() : hits / divisor;
    }
}
