package podium.judge.app.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** Which share of several exercises a candidate would pass: the mean of their chances, which move together. */
final class Share {
    /** One less than a power of two, which the sequence fills evenly. */
    private static final int POINTS = 1_023;
    /** Two exercises that ask for the same have a covariance that is not quite positive definite. */
    private static final double NUGGET = 1e-8;

    /** By dimension: it takes longer to find them than to use them. */
    private static final Map<Integer, double[][]> NORMALS = new ConcurrentHashMap<>();

    private final double mean;
    private final double[] shares;

    private Share(double mean, double[] shares) {
        this.mean = mean;
        this.shares = shares;
    }

    /**
     * Integrates over the belief by a quasi-random sequence. Source: Sobol, <i>On the distribution of points in a cube</i>, 1967.
     *
     * @param demands at least one
     */
    static Share of(Posterior posterior, List<Demand> demands) {
        List<LogOdds> single = demands.stream().map(posterior::of).toList();
        RealMatrix nugget = MatrixUtils.createRealIdentityMatrix(demands.size()).scalarMultiply(NUGGET);
        double[][] root = Posterior.cholesky(posterior.covariance(demands).add(nugget))
                .getL()
                .getData();
        double[] shares = Arrays.stream(NORMALS.computeIfAbsent(demands.size(), Share::normals))
                .mapToDouble(normal -> share(single, root, normal))
                .sorted()
                .toArray();
        double mean = single.stream()
                .mapToDouble(each -> each.expected(LogOdds::chance))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("expected at least one exercise"));
        return new Share(mean, shares);
    }

    private static double share(List<LogOdds> single, double[][] root, double[] normal) {
        double sum = 0;
        for (int i = 0; i < root.length; i++) {
            double logOdds = single.get(i).mean();
            for (int j = 0; j <= i; j++) {
                logOdds += root[i][j] * normal[j];
            }
            sum += LogOdds.chance(logOdds);
        }
        return sum / root.length;
    }

    /** The first point of the sequence is all zeros, where a normal quantile is infinite. */
    private static double[][] normals(int dimension) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimension);
        sequence.skipTo(1);
        return Stream.generate(sequence::nextVector)
                .limit(POINTS)
                .map(point -> Arrays.stream(point)
                        .map(LogOdds.NORMAL::inverseCumulativeProbability)
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The share, with the interval that holds so much of it, as much below as above. */
    Chance within(double mass) {
        return new Chance(mean, quantile((1 - mass) / 2), quantile((1 + mass) / 2));
    }

    private double quantile(double below) {
        return shares[(int) Math.round(below * (POINTS - 1))];
    }
}
