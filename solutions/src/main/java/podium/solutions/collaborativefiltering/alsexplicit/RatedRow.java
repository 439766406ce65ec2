package podium.solutions.collaborativefiltering.alsexplicit;

import java.util.List;
import java.util.function.ToIntFunction;
import podium.exercises.Rating;

/**
 * What one user, or one item, has of ratings.
 *
 * @param rows of the other side
 * @param ratings one each
 */
@SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
record RatedRow(int[] rows, double[] ratings) {
    /** Counts first, so that every array has its size before it is filled: two passes, nothing boxed. */
    static RatedRow[] group(List<Rating> all, int count, ToIntFunction<Rating> by, ToIntFunction<Rating> other) {
        int[] sizes = new int[count];
        all.forEach(rating -> sizes[by.applyAsInt(rating)]++);
        RatedRow[] grouped = new RatedRow[count];
        for (int row = 0; row < count; row++) {
            grouped[row] = new RatedRow(new int[sizes[row]], new double[sizes[row]]);
        }
        for (Rating rating : all) {
            int row = by.applyAsInt(rating);
            int next = --sizes[row];
            grouped[row].rows[next] = other.applyAsInt(rating);
            grouped[row].ratings[next] = rating.value();
        }
        return grouped;
    }
}
