package podium.exercises.genai.rrffusion;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;
import podium.exercises.Scored;

/**
 * Reciprocal rank fusion: several rankings of the same things become one, by ranks alone.
 *
 * <p>An id scores the sum, over the rankings that hold it, of 1 / (k0 + rank), where ranks start at 1. A ranking that does not
 * hold it adds nothing. Where a ranking holds it more than once, its first rank there counts, and the later ones are held and
 * add nothing.
 *
 * <p>Source: Cormack, Clarke and Büttcher, <i>Reciprocal rank fusion outperforms Condorcet and individual rank learning
 * methods</i>, 2009, where k0 is 60.
 */
@Exercise(
        title = "Reciprocal rank fusion",
        level = Level.L4,
        minutes = 20,
        skills = {"hybrid search", "aggregation in one pass", "top-k selection"},
        maxRatio = 20,
        maxGrowth = 1.5)
public interface RrfFusion {
    /**
     * Fuses rankings.
     *
     * @param rankings ids, best first; each may be empty, may hold repeats, may be unmodifiable; there may be none
     * @param k0 what is added to every rank, at least 0 and up to {@link Integer#MAX_VALUE}: the larger, the less the first ranks
     *     matter
     * @param topN how many to return at most, at least 1 and up to {@link Integer#MAX_VALUE}
     * @return the ids that some ranking holds with their scores, highest score first, the lowest id first among equal scores, cut
     *     at {@code topN}; ids whose scores differ by rounding alone, less than 1e-12, may stand in either order
     * @throws IllegalArgumentException if {@code k0 < 0} or {@code topN < 1}
     *     <p>Expected cost: O(n + d log topN) expected time for n ranks that hold d different ids.
     */
    List<Scored> fuse(List<List<Long>> rankings, int k0, int topN);
}
