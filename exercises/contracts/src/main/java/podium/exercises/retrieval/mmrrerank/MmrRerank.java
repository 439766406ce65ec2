package podium.exercises.retrieval.mmrrerank;

import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Reranking by maximal marginal relevance: every pick is relevant, and unlike the picks before it.
 *
 * <p>Candidates are picked one by one. The next pick is the candidate i, not picked yet, with the highest
 *
 * <p>{@code lambda * relevance[i] - (1 - lambda) * max over earlier picks j of cosine(embeddings[i], embeddings[j])}
 *
 * <p>For the first pick there is no earlier one, and nothing is subtracted. A cosine may be negative, which then raises the score. The
 * cosine of a zero vector with anything is 0. Of equal scores the lowest index is picked; of scores that differ by rounding alone,
 * less than 1e-9, either.
 *
 * <p>Source: Carbonell and Goldstein, <i>The use of MMR, diversity-based reranking for reordering documents and producing
 * summaries</i>, SIGIR 1998.
 */
@Exercise(
        title = "Maximal marginal relevance",
        level = Level.L5,
        minutes = 30,
        skills = {"diversity", "greedy selection", "incremental maximum", "cosine similarity"},
        maxRatio = 10,
        maxGrowth = 1.5)
public interface MmrRerank {
    /**
     * Picks up to k candidates.
     *
     * @param relevance one finite number a candidate, any sign; higher is better
     * @param embeddings one vector a candidate, all of the same length, which may be 0; entries are finite, and 0 or of a magnitude
     *     from 1e-50 to 1e50
     * @param lambda what relevance weighs, from 0 to 1; 1 is the order of relevance, 0 looks at similarity alone
     * @param k how many to pick at most, at least 1 and up to {@link Integer#MAX_VALUE}
     * @return 0-based indices of the candidates in the order picked, k of them or, where there are fewer, all
     * @throws IllegalArgumentException if {@code k < 1}, {@code lambda} is not in [0, 1], there are not as many embeddings as
     *     relevances, embeddings differ in length, or a relevance or an entry is NaN or infinite
     *     <p>Expected cost: O(n k d) time for n candidates of d dimensions, O(n d) extra memory.
     */
    int[] rerank(double[] relevance, double[][] embeddings, double lambda, int k);
}
