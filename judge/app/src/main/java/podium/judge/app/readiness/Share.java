package podium.judge.app.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** Which share of several exercises a candidate would pass: the mean of their chances, which move together. */
final class Share {
    private static final int DRAWS = 1_000;
    private static final long SEED = 1;
    /** Two exercises that ask for the same have a covariance that is not quite positive definite. */
    private static final double NUGGET = 1e-8;

    private final double mean;
    private final double[] drawn;

    private Share(double mean, double[] drawn) {
        this.mean = mean;
        this.drawn = drawn;
    }

    /**
     * Draws from the belief, always by the same normal numbers.
     *
     * @param demands at least one
     */
    static Share of(Posterior posterior, List<Demand> demands) {
        List<LogOdds> single = demands.stream().map(posterior::of).toList();
        RealMatrix nugget = MatrixUtils.createRealIdentityMatrix(demands.size()).scalarMultiply(NUGGET);
        double[][] root = Posterior.cholesky(posterior.covariance(demands).add(nugget))
                .getL()
                .getData();
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] normal = new double[root.length];
            double sum = 0;
            for (int i = 0; i < root.length; i++) {
                normal[i] = random.nextGaussian();
                double logOdds = single.get(i).mean();
                for (int j = 0; j <= i; j++) {
                    logOdds += root[i][j] * normal[j];
                }
                sum += LogOdds.chance(logOdds);
            }
            drawn[draw] = sum / root.length;
        }
        Arrays.sort(drawn);
        double mean = single.stream()
                .mapToDouble(each -> each.expected(LogOdds::chance))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("expected at least one exercise"));
        return new Share(mean, drawn);
    }

    /** The share, with the interval that holds so much of it, as much below as above. */
    Chance within(double mass) {
        return new Chance(mean, quantile((1 - mass) / 2), quantile((1 + mass) / 2));
    }

    private double quantile(double below) {
        return drawn[(int) Math.round(below * (DRAWS - 1))];
    }
}
