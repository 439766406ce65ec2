// Too slow: asks a list whether it contains an id, once an id, O(|a| |b|).
package podium.exercises.similarity.jaccardsimilarity;

import java.util.Arrays;
import java.util.Map;

public final class MyJaccardSimilarity implements JaccardSimilarity {
    @Override
    public double jaccard(long[] a, long[] b, double whenBothEmpty) {
        long[] left = distinct(a);
        long[] right = distinct(b);
        if (left.length == 0 && right.length == 0) {
            return whenBothEmpty;
        }
        int common = 0;
        for (long id : right) {
            if (contains(left, left.length, id)) {
                common++;
            }
        }
        return (double) common / (left.length + right.length - common);
    }

    private static long[] distinct(long[] ids) {
        long[] seen = new long[ids.length];
        int count = 0;
        for (long id : ids) {
            if (!contains(seen, count, id)) {
                seen[count++] = id;
            }
        }
        return Arrays.copyOf(seen, count);
    }

    private static boolean contains(long[] ids, int count, long wanted) {
        for (int i = 0; i < count; i++) {
            if (ids[i] == wanted) {
                return true;
            }
        }
        return false;
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
