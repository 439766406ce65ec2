package podium.exercises;

/**
 * One explicit rating.
 *
 * @param user row index, 0-based
 * @param item column index, 0-based
 * @param value the rating, on whatever scale the data has
 */
public record Rating(int user, int item, double value) {}
