package podium.exercises.experimentation.ipssnipsdr;

/**
 * One decision of the policy that was live, and what came of it.
 *
 * @param context kind of situation, 0-based
 * @param action what was done, 0-based
 * @param propensity probability at which the live policy did this in this context, in (0, 1]
 * @param reward what followed, finite; it may be negative
 */
public record Logged(int context, int action, double propensity, double reward) {}
