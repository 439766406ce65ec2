package podium.judge.app.readiness;

/**
 * A chance that is not known exactly.
 *
 * @param mean its expected value, in [0, 1]
 * @param low where its interval begins
 * @param high where it ends
 */
public record Chance(double mean, double low, double high) {
    /** How much of the posterior is within the intervals that are shown. */
    public static final double MASS = 0.9;

    /** Whether a value is within the interval. */
    boolean covers(double value) {
        return low <= value && value <= high;
    }

    double width() {
        return high - low;
    }

    /** Such as {@code 62 of 100 (41 to 80)}. */
    @Override
    public String toString() {
        return hundredths(mean) + " of 100 (" + hundredths(low) + " to " + hundredths(high) + ")";
    }

    private static long hundredths(double value) {
        return Math.round(100 * value);
    }
}
