// Right: keeps the open candidates in a list and compares vectors of unit length only where they are open.
package podium.exercises.retrieval.mmrrerank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

public final class MyMmrRerank implements MmrRerank {
    @Override
    public int[] rerank(double[] relevance, double[][] embeddings, double lambda, int k) {
        check(relevance, embeddings, lambda, k);
        double[][] units = new double[embeddings.length][];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < embeddings.length; i++) {
            double squares = 0;
            for (double entry : embeddings[i]) {
                squares += entry * entry;
            }
            units[i] = embeddings[i].clone();
            for (int d = 0; d < units[i].length; d++) {
                units[i][d] = squares == 0 ? 0 : units[i][d] / Math.sqrt(squares);
            }
            open.add(i);
        }
        double[] closest = new double[relevance.length];
        Arrays.fill(closest, Double.NEGATIVE_INFINITY);
        List<Integer> picks = new ArrayList<>();
        while (picks.size() < k && !open.isEmpty()) {
            boolean first = picks.isEmpty();
            Integer best = open.stream()
                    .max(Comparator.<Integer>comparingDouble(
                                    i -> lambda * relevance[i] - (first ? 0 : (1 - lambda) * closest[i]))
                            .thenComparing(Comparator.<Integer>naturalOrder().reversed()))
                    .orElseThrow();
            picks.add(best);
            open.remove(best);
            for (int i : open) {
                double dot = 0;
                for (int d = 0; d < units[i].length; d++) {
                    dot += units[i][d] * units[best][d];
                }
                closest[i] = Math.max(closest[i], dot);
            }
        }
        return picks.stream().mapToInt(i -> i).toArray();
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
