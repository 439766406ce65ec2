package podium.exercises.metrics.rocaucgauc;

import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Area under the ROC curve, over all rows and group by group.
 *
 * <p>AUC is the chance that a positive row, drawn at random, scores above a negative one, where a tie counts half: of all pairs
 * of a positive and a negative row, those with the positive above plus half of those that tie, divided by their number. It is
 * NaN where there is no pair. Scores tie where they are equal as numbers, so 0.0 ties with -0.0.
 *
 * <p>Grouped AUC is the mean of the AUCs of the groups (members, or requests) that hold both classes, each weighted by its number
 * of rows (impressions). Other groups are left out with their weight.
 *
 * <p>Sources: Hanley and McNeil, <i>The meaning and use of the area under a receiver operating characteristic (ROC) curve</i>,
 * 1982; Zhou et al., <i>Deep interest network for click-through rate prediction</i>, 2018, section 6.2.
 */
@Exercise(
        title = "ROC AUC, plain and grouped",
        level = Level.L5,
        minutes = 35,
        skills = {"ranking metrics", "ties in a sort", "grouping without a scan per group"},
        callMillis = 10_000,
        maxRatio = 20,
        maxGrowth = 1.5)
public interface RocAucGauc {
    /**
     * AUC of all rows.
     *
     * @param scores one a row, higher for what is thought positive; finite, may be empty
     * @param labels as long as {@code scores}; true where the row is positive
     * @return AUC in [0, 1]; NaN if all rows are of one class or there is none
     * @throws IllegalArgumentException if the lengths differ, or a score is NaN or infinite
     *     <p>Expected cost: O(n log n) time for n rows, however many pairs they form.
     */
    double auc(double[] scores, boolean[] labels);

    /**
     * Mean of the groups' AUCs, weighted by their rows.
     *
     * @param groups the group of each row; rows of one group may stand anywhere
     * @param scores as long as {@code groups}; finite
     * @param labels as long as {@code groups}; true where the row is positive
     * @return grouped AUC in [0, 1]; NaN if no group holds both classes
     * @throws IllegalArgumentException if the lengths differ, or a score is NaN or infinite, also in a group that is left out
     *     <p>Expected cost: O(n log n) expected time for n rows, however many groups they form.
     */
    double groupedAuc(long[] groups, double[] scores, boolean[] labels);
}
