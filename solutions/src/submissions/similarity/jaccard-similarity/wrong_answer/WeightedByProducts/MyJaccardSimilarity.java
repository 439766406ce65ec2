// Rejected by: the weighted form is the sum of the smaller weights over the sum of the larger
// Follows: weights are compared by products, Σ ab / Σ (a² + b² - ab): the Tanimoto coefficient
// Takes products where minima are asked for: the Tanimoto coefficient, equal for weights of 0 and 1 only.
package podium.exercises.similarity.jaccardsimilarity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public final class MyJaccardSimilarity implements JaccardSimilarity {
    @Override
    public double jaccard(long[] a, long[] b, double whenBothEmpty) {
        Set<Long> setA = toSet(a);
        Set<Long> setB = toSet(b);
        if (setA.isEmpty() && setB.isEmpty()) {
            return whenBothEmpty;
        }
        int common = 0;
        for (Long id : setB) {
            if (setA.contains(id)) {
                common++;
            }
        }
        return (double) common / (setA.size() + setB.size() - common);
    }

    @Override
    public double weightedJaccard(Map<Long, Double> a, Map<Long, Double> b, double whenBothEmpty) {
        Set<Long> ids = new HashSet<>(a.keySet());
        ids.addAll(b.keySet());
        double smaller = 0;
        double larger = 0;
        for (Long id : ids) {
            double weightA = weight(a, id);
            double weightB = weight(b, id);
            smaller += weightA * weightB;
            larger += weightA * weightA + weightB * weightB - weightA * weightB;
        }
        return larger == 0 ? whenBothEmpty : smaller / larger;
    }

    private static Set<Long> toSet(long[] ids) {
        Set<Long> set = new HashSet<>();
        for (long id : ids) {
            set.add(id);
        }
        return set;
    }

    private static double weight(Map<Long, Double> weights, Long id) {
        double weight = weights.getOrDefault(id, 0.0);
        if (weight < 0 || Double.isNaN(weight) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("bad weight " + weight + " of id " + id);
        }
        return weight;
    }
}
