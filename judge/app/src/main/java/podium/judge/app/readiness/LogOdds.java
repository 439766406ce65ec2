package podium.judge.app.readiness;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Log-odds that are normally distributed.
 *
 * @param mean in logits
 * @param variance in squared logits, above 0
 */
record LogOdds(double mean, double variance) {
    static final NormalDistribution NORMAL = new NormalDistribution();
    /** More points change no chance by 1e-6, for deviations up to the prior's. */
    private static final GaussIntegrator HERMITE = new GaussIntegratorFactory().hermite(40);

    /** The chance that has these log-odds. */
    static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The expected value of a function of the log-odds, by Gauss-Hermite quadrature. */
    double expected(DoubleUnaryOperator function) {
        double spread = Math.sqrt(2 * variance);
        return HERMITE.integrate(x -> function.applyAsDouble(mean + spread * x)) / Math.sqrt(Math.PI);
    }

    /** What is left of this when it is multiplied by a likelihood: the normal distribution of the same mean and variance. */
    LogOdds times(DoubleUnaryOperator likelihood) {
        double spread = Math.sqrt(2 * variance);
        double mass = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < HERMITE.getNumberOfPoints(); i++) {
            double offset = spread * HERMITE.getPoint(i);
            double weight = HERMITE.getWeight(i) * likelihood.applyAsDouble(mean + offset);
            mass += weight;
            first += weight * offset;
            second += weight * offset * offset;
        }
        double moved = first / mass;
        return new LogOdds(mean + moved, second / mass - moved * moved);
    }

    /** The chance, with the interval that holds so much of it, as much below as above. */
    Chance chanceWithin(double mass) {
        double reach = NORMAL.inverseCumulativeProbability((1 + mass) / 2) * Math.sqrt(variance);
        return new Chance(expected(LogOdds::chance), chance(mean - reach), chance(mean + reach));
    }
}
