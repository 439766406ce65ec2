// Rejected by: ids above 127 are compared by value
// Compares boxed ids by identity, which holds for the cached ones up to 127 only.
package podium.exercises.similarity.jaccardsimilarity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

public final class MyJaccardSimilarity implements JaccardSimilarity {
    @Override
    public double jaccard(long[] a, long[] b, double whenBothEmpty) {
        List<Long> left = Arrays.stream(a).distinct().boxed().toList();
        List<Long> right = Arrays.stream(b).distinct().boxed().toList();
        if (left.isEmpty() && right.isEmpty()) {
            return whenBothEmpty;
        }
        int common = 0;
        for (Long id : left) {
            for (Long other : right) {
                if (id == other) {
                    common++;
                }
            }
        }
        return (double) common / (left.size() + right.size() - common);
    }

    @Override
    public double weightedJaccard(Map<Long, Double> a, Map<Long, Double> b, double whenBothEmpty) {
        double total = total(a) + total(b);
        if (total == 0) {
            return whenBothEmpty;
        }
        double common = 0;
        for (Map.Entry<Long, Double> entry : a.entrySet()) {
            common += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0.0));
        }
        return Math.min(1, common / (total - common));
    }

    private static double total(Map<Long, Double> weights) {
        double total = 0;
        for (double weight : weights.values()) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("expected a finite weight of at least 0, got " + weight);
            }
            total += weight;
        }
        return total;
    }
}
