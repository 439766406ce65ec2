// Rejected by: the inputs are not modified, and give the same when reranked again
// Scales the caller's own vectors to unit length.
package podium.exercises.retrieval.mmrrerank;

import java.util.Arrays;

public final class MyMmrRerank implements MmrRerank {
    @Override
    public int[] rerank(double[] relevance, double[][] embeddings, double lambda, int k) {
        check(relevance, embeddings, lambda, k);
        int n = relevance.length;
        for (double[] vector : embeddings) {
            double squares = Arrays.stream(vector).map(entry -> entry * entry).sum();
            for (int d = 0; d < vector.length && squares > 0; d++) {
                vector[d] /= Math.sqrt(squares);
            }
        }
        int[] picks = new int[Math.min(k, n)];
        boolean[] taken = new boolean[n];
        double[] closest = new double[n];
        for (int place = 0; place < picks.length; place++) {
            int best = -1;
            double bestScore = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                double score = lambda * relevance[i] - (1 - lambda) * closest[i];
                if (!taken[i] && score > bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
            picks[place] = best;
            taken[best] = true;
            for (int i = 0; i < n; i++) {
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
