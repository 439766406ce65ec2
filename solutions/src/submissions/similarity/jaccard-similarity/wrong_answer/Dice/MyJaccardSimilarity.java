// Rejected by: 1 - similarity obeys the triangle inequality
// Follows: sets are compared by the Dice coefficient, 2 |A ∩ B| / (|A| + |B|)
// Returns twice the intersection over the sum of the sizes: the Dice coefficient, whose complement is no distance.
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
        return 2.0 * common / (setA.size() + setB.size());
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
            smaller += Math.min(weightA, weightB);
            larger += Math.max(weightA, weightB);
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
