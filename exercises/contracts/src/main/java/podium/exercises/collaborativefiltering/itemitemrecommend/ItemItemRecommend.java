package podium.exercises.collaborativefiltering.itemitemrecommend;

import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.exercises.Scored;

/**
 * Item-to-item recommendations from plays alone: what goes with what a member has played.
 *
 * <p>Let c_i be the number of users who played item i, and c_ij that of users who played both i and j; the user who is recommended to
 * counts like any other. An item j that the user has not played scores the sum, over the items i that the user has played, of the
 * cosine c_ij / sqrt(c_i * c_j).
 *
 * <p>Sources: Linden, Smith and York, <i>Amazon.com recommendations: item-to-item collaborative filtering</i>, 2003; Deshpande and
 * Karypis, <i>Item-based top-N recommendation algorithms</i>, 2004, whose similarities are added up in the same way.
 */
@Exercise(
        title = "Item-to-item recommendations",
        level = Level.L5,
        minutes = 35,
        skills = {"implicit feedback", "co-occurrence", "sparse aggregation", "top-k selection"},
        callMillis = 8_000,
        maxRatio = 20,
        maxGrowth = 1.5)
public interface ItemItemRecommend {
    /**
     * Recommends items to one user.
     *
     * @param history the items that each user has played, by user; sets may be empty, map and sets may be unmodifiable
     * @param user any id; one that is not in the history has played nothing
     * @param n how many to return at most, at least 1 and up to {@link Integer#MAX_VALUE}
     * @return items that the user has not played and that at least one user played together with one that the user has, with their
     *     scores, highest score first, the lowest id first among equal scores, cut at {@code n}; items whose scores differ by
     *     rounding alone, less than 1e-9, may stand in either order
     * @throws IllegalArgumentException if {@code n < 1}
     *     <p>Expected cost: O(p + m log m) expected time for p plays in all and m items that are scored.
     */
    List<Scored> recommend(Map<Long, Set<Long>> history, long user, int n);
}
