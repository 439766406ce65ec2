package podium.datasets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import podium.exercises.Rating;

/** Inputs of the collaborative filtering track for timing: its workloads and benchmarks draw the same. */
public final class CollaborativeFilteringInputs {
    private static final int RATINGS_A_ROW = 3;
    private static final int PLAYS_A_USER = 10;
    /** Odd, so that different numbers give different ids, which fill all 64 bits as hashed ids do. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

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

    /**
     * Who has played what.
     *
     * @param history the items of each user
     * @param user one who has played about as much as the others do on average
     */
    public record Histories(Map<Long, Set<Long>> history, long user) {}

    /**
     * Draws plays with a long tail, ten a user and half as many items as users.
     *
     * @param random the only source of randomness
     * @param users number of users, at least 60
     */
    public static Histories histories(RandomGenerator random, int users) {
        Ratings drawn = MemberWorld.likeMovieTweetings()
                .ofSize(users, users / 2, PLAYS_A_USER * users)
                .draw(random.nextLong());
        Map<Long, Set<Long>> history = new HashMap<>();
        for (Rating play : drawn.toList()) {
            history.computeIfAbsent(SPREAD * play.user(), first -> new HashSet<>())
                    .add(SPREAD * play.item());
        }
        long typical = history.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= PLAYS_A_USER)
                .min(Map.Entry.comparingByValue(Comparator.comparingInt(Set::size)))
                .orElseThrow()
                .getKey();
        return new Histories(history, typical);
    }
}
