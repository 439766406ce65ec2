// Rejected by: two empty sets score what the caller says, NaN included
// Follows: two empty sides score 1, whatever the caller says (commons-text)
// Knows better than the caller what two empty sets score, as commons-text does.
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
            return 1;
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
            smaller += Math.min(weightA, weightB);
            larger += Math.max(weightA, weightB);
        }
        return larger == 0 ? 1 : smaller / larger;
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
