package podium.exercises.collaborativefiltering.alsexplicit;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.exercises.Rating;

/**
 * Matrix factorization of explicit ratings by alternating least squares.
 *
 * <p>The objective is the sum over the ratings of {@code (r - p_u · q_i)²}, plus {@code lambda} times the sum of {@code w |p_u|²} over
 * all users and of {@code w |q_i|²} over all items, where w is the number of the row's ratings if the penalty is scaled by count, else 1.
 * For fixed items it falls apart into one ridge regression a user, and the other way round. A pair that nobody rated says nothing. A
 * pair that is there twice counts twice.
 *
 * <p>Sources: Zhou, Wilkinson, Schreiber and Pan, <i>Large-scale parallel collaborative filtering for the Netflix prize</i>, 2008;
 * Koren, Bell and Volinsky, <i>Matrix factorization techniques for recommender systems</i>, 2009.
 */
@Exercise(
        title = "Alternating least squares",
        level = Level.L5,
        minutes = 55,
        skills = {"collaborative filtering", "ridge regression", "linear systems", "alternating minimization"},
        callMillis = 8_000,
        heapMegabytes = 512,
        maxRatio = 20,
        maxGrowth = 1.5)
public interface AlsExplicit {
    /**
     * Solves one row for fixed rows of the other side: the x that minimizes the sum over j of {@code (ratings[j] - x ·
     * factors[rows[j]])²}, plus {@code lambda w |x|²} with w as above.
     *
     * @param factors the other side's rows, finite, at least one, all of length f, at least 1; not modified
     * @param rows which of them were rated; may be empty, may hold repeats
     * @param ratings finite, one for each of {@code rows}
     * @param penalty as {@link Penalty} says
     * @return x, of length f; zeros where there are no ratings
     * @throws IllegalArgumentException if {@code factors} is empty, {@code rows} and {@code ratings} have different lengths, a row is not
     *     there, a rating is NaN or infinite, or lambda is not above 0 or not finite
     *     <p>Expected cost: O(n f² + f³) for n ratings.
     */
    double[] solve(double[][] factors, int[] rows, double[] ratings, Penalty penalty);

    /**
     * The objective above.
     *
     * @param model the factors
     * @param ratings within the model; may be empty, not modified
     * @param penalty as {@link Penalty} says
     * @return at least 0
     * @throws IllegalArgumentException if a rating is NaN, infinite or out of range, or lambda is not above 0 or not finite
     *     <p>Expected cost: O((n + U + I) f) for n ratings.
     */
    double objective(AlsModel model, List<Rating> ratings, Penalty penalty);

    /**
     * Fits a model: item factors start at random values that depend on the seed and the numbers in the plan alone, other than all 0 and
     * of the order of 1 or less. Each sweep solves every user for the items as they are, then every item for the new users.
     *
     * @param ratings finite, users in [0, users) and items in [0, items), at least one; not modified; may be unmodifiable
     * @param plan as {@link AlsPlan} says; the start does not depend on the number of sweeps
     * @return the model after the last sweep; rows without ratings are zeros. The same arguments give the same model
     * @throws IllegalArgumentException if there are no ratings, one is NaN, infinite or out of range, or a number of the plan is below its
     *     minimum, NaN or infinite
     *     <p>Expected cost: O(sweeps (n f² + (U + I) f³)) time for n ratings, memory O((U + I) f + n), never O(U I).
     */
    AlsModel fit(List<Rating> ratings, AlsPlan plan);
}
