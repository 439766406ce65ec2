package podium.exercises.retrieval.mergerows;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.exercises.Scored;

/**
 * Rows of scored titles, each in order, become one list of the best titles.
 *
 * <p>A title that several entries hold, in one row or in many, stands once, with its best score. Scores of different rows are on
 * one scale. That every row is in order is the caller's promise: to check it would cost more than the merge.
 *
 * <p>Source: Knuth, <i>The Art of Computer Programming</i>, volume 3, section 5.4.1, multiway merging; the best of several scores
 * is the CombMAX of Fox and Shaw, <i>Combination of multiple searches</i>, TREC-2, 1994.
 */
@Exercise(
        title = "Merge rows",
        level = Level.L4,
        minutes = 25,
        skills = {"multiway merge", "heaps", "deduplication", "reading no more than needed"},
        maxRatio = 10,
        maxGrowth = 1.5)
public interface MergeRows {
    /**
     * Merges rows.
     *
     * @param rows entries, the highest score first and the lowest id first among equal scores; scores are finite, any sign, not
     *     -0.0; each row may be empty, may hold a title more than once, may be unmodifiable; there may be none
     * @param n how many to return at most, at least 1 and up to {@link Integer#MAX_VALUE}
     * @return the best titles of all rows, each once with the best of its scores, in the same order as a row, cut at {@code n}
     * @throws IllegalArgumentException if {@code n < 1}
     *     <p>Expected cost: O((r + p) log r) time for r rows, where p entries are at least as good as the last one returned; of what
     *     is worse, no more than one entry a row is looked at.
     */
    List<Scored> merge(List<List<Scored>> rows, int n);
}
