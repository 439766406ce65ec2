package podium.benchmarks.peers;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * How many times longer ours takes than the peer.
 *
 * @param value below 1 where ours is faster
 * @param low end of the 95 % interval
 * @param high end of the 95 % interval
 */
record Ratio(double value, double low, double high) {
    private static final double LEVEL = 0.975;

    /*
     * One ratio a round: both sides of a round ran minutes apart at most, each in a fork of its own, so that what the machine did
     * meanwhile, and what their compilers decided, is in the spread. Logarithms, as a ratio of 2 is as far from 1 as one of 1/2 is.
     */

    /**
     * The geometric mean of the rounds' ratios, with Student's interval.
     *
     * @param ours time of each round, above 0
     * @param theirs as many
     */
    static Ratio of(List<Double> ours, List<Double> theirs) {
        SummaryStatistics logs = new SummaryStatistics();
        IntStream.range(0, ours.size())
                .mapToDouble(round -> Math.log(ours.get(round) / theirs.get(round)))
                .forEach(logs::addValue);
        if (logs.getN() < 2) {
            return new Ratio(Math.exp(logs.getMean()), 0, Double.POSITIVE_INFINITY);
        }
        double reach = new TDistribution(logs.getN() - 1).inverseCumulativeProbability(LEVEL)
                * logs.getStandardDeviation()
                / Math.sqrt(logs.getN());
        return new Ratio(Math.exp(logs.getMean()), Math.exp(logs.getMean() - reach), Math.exp(logs.getMean() + reach));
    }
}
