package podium.exercises.experimentation.thompsonbandit;

/**
 * What came of playing an arm.
 *
 * @param arm 0-based
 * @param reward whether it paid
 */
public record Outcome(int arm, boolean reward) {}
