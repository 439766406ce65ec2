package podium.solutions.retrieval.mmrrerank;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import podium.exercises.retrieval.mmrrerank.MmrRerank;

/** Greedy selection with a running maximum: O(n k d) time, O(n d) extra memory. */
public final class MmrRerankReference implements MmrRerank {
    /*
     * The maximum over all picks is the maximum over all but the last, which is known, and one cosine more: a pick costs n dot
     * products, not n for each pick before it. Scaling every vector to unit length once leaves the dot product as all there
     * is to a cosine.
     *
     * The first cosine replaces the 0 that stands for "no pick yet". Taking the maximum with that 0 would hide that a
     * candidate points away from all picks.
     */
    @Override
    public int[] rerank(double[] relevance, double[][] embeddings, double lambda, int k) {
        requireValid(relevance, embeddings, lambda, k);
        double[][] units =
                Arrays.stream(embeddings).map(MmrRerankReference::unit).toArray(double[][]::new);
        double[] closest = new double[relevance.length];
        boolean[] picked = new boolean[relevance.length];
        int[] picks = new int[Math.min(k, relevance.length)];
        for (int place = 0; place < picks.length; place++) {
            int best = -1;
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < closest.length; i++) {
                double score = lambda * relevance[i] - (1 - lambda) * closest[i];
                if (!picked[i] && score > highest) {
                    best = i;
                    highest = score;
                }
            }
            picks[place] = best;
            picked[best] = true;
            for (int i = 0; i < closest.length; i++) {
                double cosine = dot(units[i], units[best]);
                closest[i] = place == 0 ? cosine : Math.max(closest[i], cosine);
            }
        }
        return picks;
    }

    /** A zero vector stays what it is. */
    private static double[] unit(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        return length == 0
                ? vector
                : Arrays.stream(vector).map(entry -> entry / length).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }

    private static void requireValid(double[] relevance, double[][] embeddings, double lambda, int k) {
        if (k < 1 || !(lambda >= 0 && lambda <= 1)) {
            throw new IllegalArgumentException(
                    "expected k of at least 1 and lambda in [0, 1], found " + k + " and " + lambda);
        }
        if (relevance.length != embeddings.length) {
            throw new IllegalArgumentException(
                    relevance.length + " relevances for " + embeddings.length + " embeddings");
        }
        requireFinite(relevance);
        for (double[] embedding : embeddings) {
            if (embedding.length != embeddings[0].length) {
                throw new IllegalArgumentException(
                        "embeddings of length " + embeddings[0].length + " and " + embedding.length);
            }
            requireFinite(embedding);
        }
    }

    private static void requireFinite(double[] values) {
        if (!DoubleStream.of(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("expected finite numbers, found " + Arrays.toString(values));
        }
    }
}
