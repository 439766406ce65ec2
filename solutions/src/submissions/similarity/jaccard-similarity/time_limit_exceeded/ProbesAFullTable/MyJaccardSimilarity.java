// Rejected by: the similarity is the size of the intersection over the size of the union
// Sizes its hash table to the ids exactly; looking for an absent id in a full table never ends.
package podium.exercises.similarity.jaccardsimilarity;

import java.util.Map;

public final class MyJaccardSimilarity implements JaccardSimilarity {
    @Override
    public double jaccard(long[] a, long[] b, double whenBothEmpty) {
        if (a.length == 0 && b.length == 0) {
            return whenBothEmpty;
        }
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        Table first = new Table(a.length);
        Table second = new Table(b.length);
        for (long id : a) {
            first.add(id);
        }
        int common = 0;
        for (long id : b) {
            if (second.add(id) && first.contains(id)) {
                common++;
            }
        }
        return (double) common / (first.size + second.size - common);
    }

    private static final class Table {
        private final long[] ids;
        private final boolean[] used;
        private int size;

        Table(int capacity) {
            ids = new long[capacity];
            used = new boolean[capacity];
        }

        boolean add(long id) {
            int slot = find(id);
            if (used[slot]) {
                return false;
            }
            used[slot] = true;
            ids[slot] = id;
            size++;
            return true;
        }

        boolean contains(long id) {
            return used[find(id)];
        }

        private int find(long id) {
            int slot = Math.floorMod(Long.hashCode(id), ids.length);
            while (used[slot] && ids[slot] != id) {
                slot = (slot + 1) % ids.length;
            }
            return slot;
        }
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
