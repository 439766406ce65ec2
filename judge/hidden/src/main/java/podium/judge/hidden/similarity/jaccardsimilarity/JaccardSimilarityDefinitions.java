package podium.judge.hidden.similarity.jaccardsimilarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import podium.exercises.similarity.jaccardsimilarity.JaccardSimilarity;
import podium.judge.engine.testkit.Definition;
import podium.judge.engine.testkit.Definitions;

/** Coefficients of overlap that are taken for Jaccard's, and what two empty sets score. */
final class JaccardSimilarityDefinitions implements Definitions<JaccardSimilarity> {
    private enum Sets implements Definition.Trait {
        UNION(""),
        DICE("sets are compared by the Dice coefficient, 2 |A ∩ B| / (|A| + |B|)"),
        OVERLAP("sets are compared by the overlap coefficient, |A ∩ B| / min(|A|, |B|)"),
        FIRST("sets are compared by |A ∩ B| / |A|, a recall"),
        DISTANCE("sets are compared by the Jaccard distance, 1 - J");

        private final String words;

        Sets(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        double of(double common, double a, double b) {
            return switch (this) {
                case UNION -> common / (a + b - common);
                case DICE -> 2 * common / (a + b);
                case OVERLAP -> common / Math.min(a, b);
                case FIRST -> common / a;
                case DISTANCE -> 1 - common / (a + b - common);
            };
        }
    }

    private enum Weights implements Definition.Trait {
        MINIMA(""),
        PRODUCTS("weights are compared by products, Σ ab / Σ (a² + b² - ab): the Tanimoto coefficient"),
        COMMON("weights are compared over common ids only");

        private final String words;

        Weights(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private enum Empty implements Definition.Trait {
        CALLER(""),
        ZERO("two empty sides score 0, whatever the caller says (scikit-learn)"),
        ONE("two empty sides score 1, whatever the caller says (commons-text)"),
        NAN("two empty sides score NaN, whatever the caller says (LibRec, Smile)");

        private final String words;

        Empty(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        double value(double caller) {
            return switch (this) {
                case CALLER -> caller;
                case ZERO -> 0;
                case ONE -> 1;
                case NAN -> Double.NaN;
            };
        }
    }

    @Override
    public List<Definition<JaccardSimilarity>> others() {
        List<Definition<JaccardSimilarity>> all = new ArrayList<>();
        for (Sets sets : Sets.values()) {
            for (Weights weights : Weights.values()) {
                for (Empty empty : Empty.values()) {
                    all.add(Definition.of(new Way(sets, weights, empty), sets, weights, empty));
                }
            }
        }
        return all;
    }

    private record Way(Sets sets, Weights weights, Empty empty) implements JaccardSimilarity {
        @Override
        public double jaccard(long[] a, long[] b, double whenBothEmpty) {
            Set<Long> one = Arrays.stream(a).boxed().collect(Collectors.toSet());
            Set<Long> other = Arrays.stream(b).boxed().collect(Collectors.toSet());
            if (one.isEmpty() && other.isEmpty()) {
                return empty.value(whenBothEmpty);
            }
            double score = sets.of(one.stream().filter(other::contains).count(), one.size(), other.size());
            return Double.isNaN(score) ? 0 : score;
        }

        @Override
        public double weightedJaccard(Map<Long, Double> a, Map<Long, Double> b, double whenBothEmpty) {
            Set<Long> ids = new HashSet<>(a.keySet());
            ids.addAll(b.keySet());
            if (weights == Weights.COMMON) {
                ids.retainAll(a.keySet());
                ids.retainAll(b.keySet());
            }
            double above = 0;
            double below = 0;
            for (Long id : ids) {
                double one = weight(a, id);
                double other = weight(b, id);
                boolean products = weights == Weights.PRODUCTS;
                above += products ? one * other : Math.min(one, other);
                below += products ? one * one + other * other - one * other : Math.max(one, other);
            }
            return below == 0 ? empty.value(whenBothEmpty) : above / below;
        }

        private static double weight(Map<Long, Double> weights, Long id) {
            double weight = weights.getOrDefault(id, 0.0);
            if (!(weight >= 0 && weight <= 1e100)) {
                throw new IllegalArgumentException("no definition knows a weight of " + weight);
            }
            return weight;
        }
    }
}
