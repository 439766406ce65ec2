package podium.exercises.collaborativefiltering.alsexplicit;

/**
 * How dear large factors are.
 *
 * @param lambda above 0 and finite
 * @param scaledByCount whether the penalty of a row is multiplied by how many ratings it has (Zhou et al., Spark), or is the same for
 *     every row
 */
public record Penalty(double lambda, boolean scaledByCount) {}
