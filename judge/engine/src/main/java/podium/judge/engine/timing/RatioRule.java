package podium.judge.engine.timing;

import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import podium.judge.engine.verdict.Cost.Ratio;

/**
 * Decides from log ratios of pairs whether a ratio is below or above a limit, as soon as it can: robust median and standard
 * error, four standard errors of distance, a floor under the error because identical code in two JVMs differs by that much.
 */
final class RatioRule {
    /** Standard error of the log ratio that no number of pairs gets below. */
    private static final double ERROR_FLOOR = 0.01;

    private static final double STANDARD_ERRORS = 4;
    /** Standard deviation of a normal sample over its median absolute deviation. */
    private static final double MAD_TO_SIGMA = 1.4826;
    /** Standard error of a median over that of a mean. */
    private static final double MEDIAN_TO_MEAN = 1.2533;

    private static final int PAIRS_FIRST_LOOK = 5;
    private static final int PAIRS_MINIMUM = 15;
    /** A log ratio so far above the limit is decided at the first look: its batches are the ones that take long. */
    private static final double FAR = Math.log(2.5);

    private final double logLimit;

    RatioRule(double limit) {
        this.logLimit = Math.log(limit);
    }

    enum Decision {
        BELOW,
        ABOVE,
        OPEN
    }

    /** Looks at the pairs so far. */
    Decision decide(List<Double> logRatios) {
        if (logRatios.size() < PAIRS_FIRST_LOOK) {
            return Decision.OPEN;
        }
        double median = median(logRatios);
        double reach = STANDARD_ERRORS * error(logRatios);
        if (logRatios.size() < PAIRS_MINIMUM && median - logLimit < FAR) {
            return Decision.OPEN;
        }
        if (median + reach < logLimit) {
            return Decision.BELOW;
        }
        return median - reach > logLimit ? Decision.ABOVE : Decision.OPEN;
    }

    /** The ratio with an interval of two standard errors, about 95 %. */
    static Ratio ratio(List<Double> logRatios) {
        double median = median(logRatios);
        double reach = 2 * error(logRatios);
        return new Ratio(Math.exp(median), Math.exp(median - reach), Math.exp(median + reach));
    }

    private static double error(List<Double> values) {
        double center = median(values);
        double deviation =
                median(values.stream().map(value -> Math.abs(value - center)).toList());
        return Math.max(ERROR_FLOOR, MEDIAN_TO_MEAN * MAD_TO_SIGMA * deviation / Math.sqrt(values.size()));
    }

    static double median(List<Double> values) {
        return new Median()
                .evaluate(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
