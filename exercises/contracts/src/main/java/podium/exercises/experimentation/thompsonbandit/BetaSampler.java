package podium.exercises.experimentation.thompsonbandit;

/** Where randomness comes from: a test may script it. */
@FunctionalInterface
public interface BetaSampler {
    /**
     * Draws from a Beta distribution.
     *
     * @param alpha above 0
     * @param beta above 0
     * @return a number in [0, 1]
     */
    double sample(double alpha, double beta);
}
