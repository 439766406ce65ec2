package podium.exercises.collaborativefiltering.alsexplicit;

/**
 * How to fit.
 *
 * @param users number of users U, at least 1
 * @param items number of items I, at least 1
 * @param factors f, at least 1
 * @param penalty as {@link Penalty} says
 * @param sweeps at least 1
 * @param seed of the random start
 */
public record AlsPlan(int users, int items, int factors, Penalty penalty, int sweeps, long seed) {}
