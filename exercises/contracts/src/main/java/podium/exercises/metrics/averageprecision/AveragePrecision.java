package podium.exercises.metrics.averageprecision;

import java.util.List;
import podium.exercises.EmptyPolicy;
import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Average precision of one ranked list, cut at rank k, and its mean over queries (MAP).
 *
 * <p>A hit is a rank in {@code 1..k} that holds a relevant id for the first time; a repeated id holds its rank and gains
 * nothing. Average precision adds the precision at the rank of each hit, that is the hits up to and with it divided by the
 * rank, and divides the sum by the number of relevant ids R or by min(k, R), as the caller says. It is 0 when nothing is
 * relevant.
 *
 * <p>Sources: Manning, Raghavan and Schütze, <i>Introduction to Information Retrieval</i>, section 8.4; the divisors are those
 * of trec_eval (R) and of RecBole, recommenders and Spark's {@code meanAveragePrecisionAt} (min(k, R)).
 */
@Exercise(
        title = "Average precision and its mean",
        level = Level.L4,
        minutes = 25,
        skills = {"ranking metrics", "running sums", "edge cases"},
        maxRatio = 6,
        maxGrowth = 1.5)
public interface AveragePrecision {
    /**
     * Average precision of one list.
     *
     * @param query the list and what is relevant
     * @param k the cut, at least 1; may be past the end of the list
     * @param divisor what the sum is divided by
     * @return AP@k in [0, 1]; 0 when nothing is relevant
     * @throws IllegalArgumentException if {@code k < 1}
     *     <p>Expected cost: O(min(k, n)) expected time for a list of n ids, however many are hits.
     */
    double averagePrecision(Query query, int k, ApDivisor divisor);

    /**
     * Mean average precision: each query counts as much as any other.
     *
     * @param queries in any order; may be empty, may be unmodifiable
     * @param k the cut, at least 1
     * @param divisor what each query's sum is divided by
     * @param policy what becomes of queries without anything relevant; a query with relevant ids counts even if its list is
     *     empty
     * @return the mean in [0, 1], or NaN if no query counts
     * @throws IllegalArgumentException if {@code k < 1}, also where there is no query
     *     <p>Expected cost: the sum of its queries'.
     */
    double mean(List<Query> queries, int k, ApDivisor divisor, EmptyPolicy policy);
}
