package podium.exercises.metrics.averageprecision;

import java.util.List;
import java.util.Set;

/**
 * One ranked list and what should have been in it.
 *
 * @param ranked item ids, best first; may hold repeats, may be empty, may be unmodifiable
 * @param relevant relevant item ids; may be empty, may be unmodifiable
 */
public record Query(List<Long> ranked, Set<Long> relevant) {}
