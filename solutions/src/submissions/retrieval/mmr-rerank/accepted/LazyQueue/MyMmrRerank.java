// Right: from the second pick on scores only fall, so a head that is up to date needs no look at the others.
package podium.exercises.retrieval.mmrrerank;

import java.util.Comparator;
import java.util.PriorityQueue;

public final class MyMmrRerank implements MmrRerank {
    private record Entry(double score, int index, int picksSeen) {}

    @Override
    public int[] rerank(double[] relevance, double[][] embeddings, double lambda, int k) {
        check(relevance, embeddings, lambda, k);
        int n = relevance.length;
        int[] picks = new int[Math.min(k, n)];
        if (n == 0) {
            return picks;
        }
        for (int i = 1; i < n; i++) {
            if (lambda * relevance[i] > lambda * relevance[picks[0]]) {
                picks[0] = i;
            }
        }
        double[] closest = new double[n];
        PriorityQueue<Entry> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Entry::score).reversed().thenComparingInt(Entry::index));
        for (int i = 0; i < n; i++) {
            if (i != picks[0]) {
                closest[i] = cosine(embeddings[i], embeddings[picks[0]]);
                queue.add(new Entry(lambda * relevance[i] - (1 - lambda) * closest[i], i, 1));
            }
        }
        int found = 1;
        while (found < picks.length) {
            Entry entry = queue.remove();
            int i = entry.index();
            if (entry.picksSeen() == found) {
                picks[found++] = i;
                continue;
            }
            for (int pick = entry.picksSeen(); pick < found; pick++) {
                closest[i] = Math.max(closest[i], cosine(embeddings[i], embeddings[picks[pick]]));
            }
            queue.add(new Entry(lambda * relevance[i] - (1 - lambda) * closest[i], i, found));
        }
        return picks;
    }

    private static double cosine(double[] a, double[] b) {
        double dot = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int d = 0; d < a.length; d++) {
            dot += a[d] * b[d];
            squaresA += a[d] * a[d];
            squaresB += b[d] * b[d];
        }
        return squaresA == 0 || squaresB == 0 ? 0 : dot / (Math.sqrt(squaresA) * Math.sqrt(squaresB));
    }

    private static void check(double[] relevance, double[][] embeddings, double lambda, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k = " + k);
        }
        if (!(lambda >= 0 && lambda <= 1)) {
            throw new IllegalArgumentException("lambda = " + lambda);
        }
        if (relevance.length != embeddings.length) {
            throw new IllegalArgumentException("lengths");
        }
        for (int i = 0; i < relevance.length; i++) {
            if (!Double.isFinite(relevance[i])) {
                throw new IllegalArgumentException("relevance");
            }
            if (embeddings[i].length != embeddings[0].length) {
                throw new IllegalArgumentException("dimensions");
            }
            for (double entry : embeddings[i]) {
                if (!Double.isFinite(entry)) {
                    throw new IllegalArgumentException("embedding");
                }
            }
        }
    }
}
