package podium.datasets;

import java.util.List;
import java.util.random.RandomGenerator;
import podium.exercises.Rating;

/** Inputs of the collaborative filtering track for timing: its workloads and benchmarks draw the same. */
public final class CollaborativeFilteringInputs {
    private static final int RATINGS_A_ROW = 3;

    private CollaborativeFilteringInputs() {}

    /**
     * Ratings in a matrix that is nearly empty.
     *
     * @param users number of users
     * @param items number of items
     * @param ratings unmodifiable, of distinct pairs
     */
    public record SparseRatings(int users, int items, List<Rating> ratings) {}

    /**
     * Draws ratings with a long tail, as many users as items and three ratings for each, so that the matrix grows with
     * the square of the number of ratings.
     *
     * @param random the only source of randomness
     * @param size number of ratings, at least 60
     */
    public static SparseRatings sparseRatings(RandomGenerator random, int size) {
        int side = size / RATINGS_A_ROW;
        Ratings drawn =
                MemberWorld.likeMovieTweetings().ofSize(side, side, size).draw(random.nextLong());
        return new SparseRatings(side, side, drawn.toList());
    }
}
