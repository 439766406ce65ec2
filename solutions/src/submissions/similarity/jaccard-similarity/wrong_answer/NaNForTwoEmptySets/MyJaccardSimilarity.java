// Rejected by: two empty sets score what the caller says, NaN included
// Follows: two empty sides score NaN, whatever the caller says (LibRec, Smile)
// Divides 0 by 0 when both are empty, as LibRec and Smile do.
package podium.exercises.similarity.jaccardsimilarity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public final class MyJaccardSimilarity implements JaccardSimilarity {
    @Override
    public double jaccard(long[] a, long[] b, double whenBothEmpty) {
        Set<Long> setA = toSet(a);
        Set<Long> setB = toSet(b);
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
            smaller += Math.min(weightA, weightB);
            larger += Math.max(weightA, weightB);
        }
        return smaller / larger;
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
