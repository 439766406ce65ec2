// Right: sorts a copy of each side, drops repeats and merges; O(n log n), which the contract accepts.
package podium.exercises.similarity.jaccardsimilarity;

import java.util.Arrays;
import java.util.Map;

public final class MyJaccardSimilarity implements JaccardSimilarity {
    @Override
    public double jaccard(long[] a, long[] b, double whenBothEmpty) {
        if (a.length + b.length == 0) {
            return whenBothEmpty;
        }
        long[] x = distinctSorted(a);
        long[] y = distinctSorted(b);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < x.length && j < y.length) {
            int order = Long.compare(x[i], y[j]);
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) common / (x.length + y.length - common);
    }

    private static long[] distinctSorted(long[] ids) {
        long[] sorted = ids.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (kept == 0 || sorted[i] != sorted[kept - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
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
