package podium.exercises.metrics.precisionrecallatk;

import java.util.Collection;
import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Precision and recall of one ranked list, cut at rank k.
 *
 * <p>A hit is a rank in {@code 1..k} that holds a relevant id for the first time; a repeated id holds its rank and gains
 * nothing. Precision divides the hits by {@code k}, even when the list is shorter. Recall divides them by the number of
 * distinct relevant ids, and is 0 when there are none.
 *
 * <p>Source: Manning, Raghavan and Schütze, <i>Introduction to Information Retrieval</i>, section 8.4; the divisor
 * conventions are those of trec_eval.
 */
@Exercise(
        title = "Precision and recall at k",
        level = Level.L4,
        minutes = 20,
        skills = {"ranking metrics", "hashing", "edge cases"},
        maxRatio = 4,
        maxGrowth = 1.5)
public interface PrecisionRecallAtK {
    /**
     * Computes both metrics of one list.
     *
     * @param ranked item ids, best first; may hold repeats, may be empty, may be unmodifiable
     * @param relevant relevant item ids in any order; may hold repeats, may be empty, may be any collection
     * @param k the cut, at least 1; may be past the end of the list
     * @return precision and recall, both in [0, 1]
     * @throws IllegalArgumentException if {@code k < 1}
     *     <p>Expected cost: O(k + |relevant|) time, however long the list is.
     */
    PrecisionRecall atK(List<Long> ranked, Collection<Long> relevant, int k);
}
