package podium.judge.engine.checker;

/**
 * How far a computed number may be from the wanted one. Two finite numbers agree when they differ by at most {@code
 * absolute}, or by at most {@code relative} times the wanted magnitude. NaN agrees with NaN only, an infinity with the
 * same infinity only: a tolerance never widens to them. The sign of zero is ignored.
 *
 * @param absolute largest allowed difference, at least 0 and finite
 * @param relative largest allowed difference as a share of the wanted magnitude, at least 0 and finite
 */
public record Tolerance(double absolute, double relative) {
    /** No difference at all. */
    public static final Tolerance EXACT = new Tolerance(0, 0);
    /** For closed forms: 1e-9, absolute or relative. */
    public static final Tolerance CLOSED_FORM = new Tolerance(1e-9, 1e-9);
    /** For iterative algorithms: 1e-6, absolute or relative. */
    public static final Tolerance ITERATIVE = new Tolerance(1e-6, 1e-6);

    /** Rejects a bound that could accept everything. */
    public Tolerance {
        if (!(absolute >= 0
                && relative >= 0
                && absolute < Double.POSITIVE_INFINITY
                && relative < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a tolerance is finite and not negative; got absolute " + absolute + ", relative " + relative);
        }
    }

    /** Whether {@code got} is as good as {@code wanted}. */
    public boolean accepts(double got, double wanted) {
        if (Double.isNaN(wanted) || Double.isInfinite(wanted) || Double.isNaN(got) || Double.isInfinite(got)) {
            return Double.compare(got, wanted) == 0;
        }
        double difference = Math.abs(got - wanted);
        return difference <= absolute || difference <= relative * Math.abs(wanted);
    }

    /** Decimal places worth showing for a number of order 1: one more than the tolerance can tell apart. */
    public int digits() {
        double finest = absolute == 0 ? relative : absolute;
        return finest == 0 ? 17 : (int) Math.min(17, Math.ceil(-Math.log10(finest)) + 1);
    }
}
