// Rejected by: no candidate is picked twice, and k of them or all are picked
// Removes a pick by its position in the list of open candidates, not by its value.
package podium.exercises.retrieval.mmrrerank;

import java.util.ArrayList;
import java.util.List;

public final class MyMmrRerank implements MmrRerank {
    @Override
    public int[] rerank(double[] relevance, double[][] embeddings, double lambda, int k) {
        check(relevance, embeddings, lambda, k);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < relevance.length; i++) {
            open.add(i);
        }
        double[] closest = new double[relevance.length];
        int[] picks = new int[Math.min(k, relevance.length)];
        for (int place = 0; place < picks.length; place++) {
            double bestScore = Double.NEGATIVE_INFINITY;
            int best = -1;
            for (int i : open) {
                double score = lambda * relevance[i] - (1 - lambda) * closest[i];
                if (score > bestScore) {
                    bestScore = score;
                    best = i;
                }
            }
            picks[place] = best;
            open.remove(best);
            for (int i : open) {
                double cosine = cosine(embeddings[i], embeddings[best]);
                closest[i] = place == 0 ? cosine : Math.max(closest[i], cosine);
            }
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
