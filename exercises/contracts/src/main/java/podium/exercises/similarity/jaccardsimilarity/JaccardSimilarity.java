package podium.exercises.similarity.jaccardsimilarity;

import java.util.Map;
import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Jaccard similarity of two sets of ids, and its weighted form.
 *
 * <p>Sets: size of the intersection over size of the union of the <em>distinct</em> ids. Weighted: the sum over all ids
 * of the smaller weight over the sum of the larger weight, an absent id weighing 0. What two empty sets score is a matter
 * of taste on which libraries disagree, so the caller says it.
 *
 * <p>Sources: Jaccard, <i>The distribution of the flora in the alpine zone</i>, 1912; Ruzicka, 1958 (weighted form).
 */
@Exercise(
        title = "Jaccard similarity, plain and weighted",
        level = Level.L4,
        minutes = 20,
        skills = {"similarity", "sets", "edge cases"},
        maxRatio = 20,
        maxGrowth = 1.5)
public interface JaccardSimilarity {
    /**
     * Jaccard similarity of two collections of ids.
     *
     * @param a ids in any order; repeats count once; may be empty
     * @param b ids in any order; repeats count once; may be empty
     * @param whenBothEmpty what to return when both are empty; any value, NaN included
     * @return |A ∩ B| / |A ∪ B| in [0, 1], or {@code whenBothEmpty}
     *     <p>Neither array is modified. Expected cost: O(|a| + |b|) expected time; O((|a| + |b|) log(|a| + |b|)) is
     *     accepted.
     */
    double jaccard(long[] a, long[] b, double whenBothEmpty);

    /**
     * Weighted Jaccard similarity of two id-to-weight maps.
     *
     * @param a weight of each id, at least 0 and finite; an absent id weighs 0; may be empty or unmodifiable
     * @param b weight of each id, at least 0 and finite; may be empty or unmodifiable
     * @param whenBothEmpty what to return when no id has a positive weight on either side; any value, NaN included
     * @return Σ min(a, b) / Σ max(a, b) in [0, 1], or {@code whenBothEmpty}
     * @throws IllegalArgumentException if any weight is negative, NaN or infinite
     *     <p>Weights are at most 1e300 and maps hold at most a million ids. Expected cost: O(|a| + |b|) expected time.
     */
    double weightedJaccard(Map<Long, Double> a, Map<Long, Double> b, double whenBothEmpty);
}
