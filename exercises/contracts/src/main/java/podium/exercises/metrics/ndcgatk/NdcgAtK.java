package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Exercise;
import podium.exercises.Gain;
import podium.exercises.Level;

/**
 * Normalized discounted cumulative gain of one ranked list against graded judgements.
 *
 * <p>DCG@k is the sum over ranks {@code r = 1..min(k, n)} of {@code gain / log2(r + 1)}. The gain of an id is its grade
 * ({@link Gain#LINEAR}) or {@code 2^grade - 1} ({@link Gain#EXPONENTIAL}); an id without a judgement gains 0, and a
 * repeated id gains at its first rank only. NDCG@k divides by the DCG@k of the ideal list: <em>all</em> judged ids, best
 * grade first, cut at k, whether they were retrieved or not. When that ideal is 0, so is the result.
 *
 * <p>Sources: Järvelin and Kekäläinen, <i>Cumulated gain-based evaluation of IR techniques</i>, 2002 (linear); Burges et
 * al., <i>Learning to rank using gradient descent</i>, 2005 (exponential).
 */
@Exercise(
        title = "NDCG at k",
        level = Level.L5,
        minutes = 30,
        skills = {"ranking metrics", "top-k selection", "numeric edge cases"},
        maxRatio = 7,
        maxGrowth = 1.5)
public interface NdcgAtK {
    /**
     * Computes NDCG@k.
     *
     * @param ranked item ids, best first; may hold repeats, may be empty, may be unmodifiable
     * @param judged grade of each judged id, at least 0 and finite; may be empty
     * @param k the cut, at least 1; may be past the end of the list and of the judgements
     * @param gain how a grade becomes gain
     * @return NDCG@k in [0, 1]; 0 when no judged id has positive gain
     * @throws IllegalArgumentException if {@code k < 1}, or any grade is negative, NaN or infinite
     *     <p>Grades are at most 60 when the gain is exponential. Expected cost: O(k + |judged| log k) time and O(k) extra
     *     memory; a million judged ids are common.
     */
    double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain);
}
