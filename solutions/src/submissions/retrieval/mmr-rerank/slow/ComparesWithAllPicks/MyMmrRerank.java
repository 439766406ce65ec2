// Too slow: compares every candidate with all earlier picks at every pick, O(n * k^2 * d)
package podium.exercises.retrieval.mmrrerank;

public final class MyMmrRerank implements MmrRerank {
    @Override
    public int[] rerank(double[] relevance, double[][] embeddings, double lambda, int k) {
        check(relevance, embeddings, lambda, k);
        int n = relevance.length;
        double[] lengths = new double[n];
        for (int i = 0; i < n; i++) {
            lengths[i] = Math.sqrt(dot(embeddings[i], embeddings[i]));
        }
        int[] picks = new int[Math.min(k, n)];
        boolean[] taken = new boolean[n];
        for (int place = 0; place < picks.length; place++) {
            int best = -1;
            double bestScore = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                if (taken[i]) {
                    continue;
                }
                double closest = place == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int earlier = 0; earlier < place; earlier++) {
                    int pick = picks[earlier];
                    double both = lengths[i] * lengths[pick];
                    closest = Math.max(closest, both == 0 ? 0 : dot(embeddings[i], embeddings[pick]) / both);
                }
                double score = lambda * relevance[i] - (1 - lambda) * closest;
                if (score > bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
            picks[place] = best;
            taken[best] = true;
        }
        return picks;
    }

    private static double dot(double[] a, double[] b) {
        double dot = 0;
        for (int d = 0; d < a.length; d++) {
            dot += a[d] * b[d];
        }
        return dot;
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
