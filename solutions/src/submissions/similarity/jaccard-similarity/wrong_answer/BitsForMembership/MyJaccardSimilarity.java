// Rejected by: one side may be far larger than the other
// Marks ids in 4096 bits; many ids on one side and everything looks like a member.
package podium.exercises.similarity.jaccardsimilarity;

import java.util.BitSet;
import java.util.Map;

public final class MyJaccardSimilarity implements JaccardSimilarity {
    private static final int BITS = 4096;

    @Override
    public double jaccard(long[] a, long[] b, double whenBothEmpty) {
        BitSet left = bits(a);
        BitSet right = bits(b);
        BitSet union = (BitSet) left.clone();
        union.or(right);
        left.and(right);
        return union.isEmpty() ? whenBothEmpty : (double) left.cardinality() / union.cardinality();
    }

    private static BitSet bits(long[] ids) {
        BitSet bits = new BitSet(BITS);
        for (long id : ids) {
            bits.set((int) (id * 0x9E3779B97F4A7C15L >>> 52));
        }
        return bits;
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
