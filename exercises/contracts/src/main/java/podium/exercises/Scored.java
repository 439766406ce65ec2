package podium.exercises;

/**
 * Something with its score.
 *
 * @param id what is scored
 * @param score higher is better
 */
public record Scored(long id, double score) {}
