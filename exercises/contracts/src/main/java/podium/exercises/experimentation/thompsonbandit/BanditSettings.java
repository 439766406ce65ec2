package podium.exercises.experimentation.thompsonbandit;

/**
 * What a bandit starts from.
 *
 * @param arms number of arms, at least 1
 * @param alpha prior successes of every arm, above 0 and finite
 * @param beta prior failures of every arm, above 0 and finite
 * @param discount what is left of all evidence, but not of the prior, when an outcome comes in: above 0, and 1 at most, where nothing
 *     fades
 */
public record BanditSettings(int arms, double alpha, double beta, double discount) {}
