package podium.datasets;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Seeded inputs of the retrieval track, for timing: its workloads and benchmarks draw the same. */
public final class RetrievalInputs {
    private RetrievalInputs() {}

    /**
     * What a retriever hands to a reranker.
     *
     * @param relevance one number a candidate, in [0, 1)
     * @param embeddings one vector a candidate, not of unit length
     */
    @SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
    public record Candidates(double[] relevance, double[][] embeddings) {}

    /**
     * Draws candidates whose embeddings point everywhere alike.
     *
     * @param random the only source of randomness
     * @param count how many candidates
     * @param dimensions of an embedding
     */
    public static Candidates candidates(RandomGenerator random, int count, int dimensions) {
        double[][] embeddings = new double[count][dimensions];
        for (double[] embedding : embeddings) {
            Arrays.setAll(embedding, d -> random.nextGaussian());
        }
        return new Candidates(random.doubles(count).toArray(), embeddings);
    }
}
