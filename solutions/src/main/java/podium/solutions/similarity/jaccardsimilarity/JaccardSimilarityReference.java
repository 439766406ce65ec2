package podium.solutions.similarity.jaccardsimilarity;

import java.util.Map;
import podium.exercises.similarity.jaccardsimilarity.JaccardSimilarity;

/**
 * Jaccard by counting in one primitive hash table, and its weighted form by look-ups of the smaller map's ids in the
 * larger. Both take O(|a| + |b|) expected time.
 */
public final class JaccardSimilarityReference implements JaccardSimilarity {
    /*
     * Sets. A HashSet<Long> spends its time on boxes and nodes: one of each an id, spread over the heap. The same idea
     * on two flat arrays is five times as fast, and as much faster than sorting copies and merging them. One table serves
     * both sides, because a slot remembers whether its id was seen in the first only: an id of the second is then new
     * (the union grows), common (the intersection grows, once), or a repeat.
     *
     * Weights (Ruzicka, 1958). Since max(x, y) = x + y - min(x, y), the denominator is the two totals less the numerator,
     * and the ids that only one side has need no look-up: they count in their own total. Nothing cancels, as the
     * numerator is at most half of the totals' sum. Rounding may still leave the quotient an ulp above 1, hence the bound.
     * Totals of legal weights are finite; should larger ones overflow, 2^-64 of every weight is summed instead, which
     * leaves the quotient as it was and which not even 2^32 of the largest doubles can overflow.
     */

    private static final double OVERFLOW_SCALE = 0x1p-64;

    @Override
    public double jaccard(long[] a, long[] b, double whenBothEmpty) {
        if (a.length == 0 && b.length == 0) {
            return whenBothEmpty;
        }
        IdTable table = new IdTable((long) a.length + b.length);
        table.addFirst(a);
        table.addSecond(b);
        return (double) table.intersection() / table.union();
    }

    @Override
    public double weightedJaccard(Map<Long, Double> a, Map<Long, Double> b, double whenBothEmpty) {
        Map<Long, Double> smaller = a.size() <= b.size() ? a : b;
        Map<Long, Double> larger = a.size() <= b.size() ? b : a;
        Overlap overlap = overlap(smaller, larger, 1);
        if (overlap.total == Double.POSITIVE_INFINITY) {
            overlap = overlap(smaller, larger, OVERFLOW_SCALE);
        }
        return overlap.total == 0 ? whenBothEmpty : Math.min(1, overlap.common / (overlap.total - overlap.common));
    }

    /**
     * What two maps share.
     *
     * @param common sum over the ids of the smaller weight
     * @param total sum of all weights on both sides
     */
    private record Overlap(double common, double total) {}

    private static Overlap overlap(Map<Long, Double> smaller, Map<Long, Double> larger, double scale) {
        double total = 0;
        for (double weight : larger.values()) {
            total += checked(weight) * scale;
        }
        double common = 0;
        for (Map.Entry<Long, Double> entry : smaller.entrySet()) {
            double weight = checked(entry.getValue());
            total += weight * scale;
            Double other = larger.get(entry.getKey());
            if (other != null) {
                common += Math.min(weight, other) * scale;
            }
        }
        return new Overlap(common, total);
    }

    private static double checked(double weight) {
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a weight is at least 0 and finite; got " + weight);
        }
        return weight;
    }
}
