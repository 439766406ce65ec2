package podium.judge.app.readiness;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import podium.exercises.Level;

/**
 * What is believed of a candidate's log-odds after the evidence: a Gaussian process over demands, found by expectation
 * propagation. A Laplace approximation is simpler, but its intervals are too narrow where there is little evidence. Source:
 * Minka, <i>Expectation propagation for approximate Bayesian inference</i>, 2001; in the form of Rasmussen and Williams,
 * <i>Gaussian processes for machine learning</i>, 2006, 3.6, with all sites renewed at once, so that the order of the evidence
 * does not matter.
 */
final class Posterior {
    private static final double STEP = 0.8;
    private static final double TOLERANCE = 1e-7;
    private static final int MOST_PASSES = 500;
    private static final double SYMMETRY = 1e-9;

    /** Says nothing: the algebra wants at least one row. */
    private static final Observation NOTHING =
            new Observation(new Demand(Level.L5, Set.of()), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1);

    private final List<Demand> demands;
    /** Inverse of the prior covariance with the sites' variances added. */
    private final RealMatrix inverse;
    /** What a covariance with the demands is multiplied by to get the change of a mean. */
    private final RealVector pull;

    /** Sites are Gaussian factors, each given by its precision, and by its precision times its mean. */
    private Posterior(List<Demand> demands, RealVector precisions, RealVector shifts) {
        this.demands = demands;
        RealMatrix prior = covariances(demands, demands);
        RealMatrix roots =
                MatrixUtils.createRealDiagonalMatrix(precisions.map(Math::sqrt).toArray());
        RealMatrix scaled =
                roots.multiply(prior).multiply(roots).add(MatrixUtils.createRealIdentityMatrix(demands.size()));
        RealMatrix inner = cholesky(scaled).getSolver().getInverse();
        this.inverse = roots.multiply(inner).multiply(roots);
        RealVector residuals = shifts.subtract(precisions.ebeMultiply(vector(demands, Demand::mean)));
        this.pull = residuals.subtract(inverse.operate(prior.operate(residuals)));
    }

    /**
     * The belief after the evidence.
     *
     * @throws IllegalStateException if the sites do not settle, which with likelihoods of this form they do
     */
    static Posterior of(List<Observation> evidence) {
        List<Observation> seen = evidence.isEmpty() ? List.of(NOTHING) : evidence;
        List<Demand> demands = seen.stream().map(Observation::demand).toList();
        RealVector precisions = new ArrayRealVector(seen.size());
        RealVector shifts = new ArrayRealVector(seen.size());
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Posterior now = new Posterior(demands, precisions, shifts);
            double moved = 0;
            for (int i = 0; i < seen.size(); i++) {
                LogOdds all = now.of(demands.get(i));
                double others = 1 / all.variance() - precisions.getEntry(i);
                double othersMean = (all.mean() / all.variance() - shifts.getEntry(i)) / others;
                LogOdds wanted = seen.get(i).after(new LogOdds(othersMean, 1 / others));
                double precision = Math.max(0, 1 / wanted.variance() - others) - precisions.getEntry(i);
                double shift = wanted.mean() / wanted.variance() - othersMean * others - shifts.getEntry(i);
                precisions.addToEntry(i, STEP * precision);
                shifts.addToEntry(i, STEP * shift);
                moved = Math.max(moved, Math.max(Math.abs(precision), Math.abs(shift)));
            }
            if (moved < TOLERANCE) {
                return now;
            }
        }
        throw new IllegalStateException("expected readiness to settle within " + MOST_PASSES + " passes over " + seen);
    }

    /** The log-odds of one demand, met before or not. */
    LogOdds of(Demand demand) {
        RealVector near = vector(demands, demand::covariance);
        return new LogOdds(
                demand.mean() + near.dotProduct(pull),
                demand.covariance(demand) - near.dotProduct(inverse.operate(near)));
    }

    /** The covariance of the log-odds of several demands. */
    RealMatrix covariance(List<Demand> several) {
        RealMatrix near = covariances(several, demands);
        return covariances(several, several).subtract(near.multiply(inverse).multiply(near.transpose()));
    }

    static CholeskyDecomposition cholesky(RealMatrix covariance) {
        return new CholeskyDecomposition(
                covariance, SYMMETRY, CholeskyDecomposition.DEFAULT_ABSOLUTE_POSITIVITY_THRESHOLD);
    }

    private static RealMatrix covariances(List<Demand> rows, List<Demand> columns) {
        RealMatrix matrix = new Array2DRowRealMatrix(rows.size(), columns.size());
        for (int i = 0; i < rows.size(); i++) {
            matrix.setRowVector(i, vector(columns, rows.get(i)::covariance));
        }
        return matrix;
    }

    private static RealVector vector(List<Demand> demands, ToDoubleFunction<Demand> value) {
        return new ArrayRealVector(demands.stream().mapToDouble(value).toArray());
    }
}
