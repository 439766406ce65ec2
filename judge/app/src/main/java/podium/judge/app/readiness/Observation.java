package podium.judge.app.readiness;

import java.time.Duration;
import java.time.Instant;

/**
 * Evidence as the model sees it.
 *
 * @param demand what was asked for
 * @param low where the latent performance begins that would have led to the outcome, in logits
 * @param high where it ends
 * @param weight in (0, 1], the power to which the likelihood is raised. Source: Ibrahim and Chen, <i>Power prior distributions
 *     for regression models</i>, 2000
 */
record Observation(Demand demand, double low, double high, double weight) {
    /** A choice of ours: what was judged that long ago weighs half, since people learn and forget. */
    static final Duration HALF_LIFE = Duration.ofDays(60);

    static Observation of(Evidence evidence, Instant now) {
        double age = Math.max(0, Duration.between(evidence.at(), now).toSeconds());
        return new Observation(
                Demand.of(evidence.problem()),
                evidence.outcome().low(),
                evidence.outcome().high(),
                Math.pow(0.5, age / HALF_LIFE.toSeconds()));
    }

    /** The likelihood of log-odds. The product form keeps its precision where a difference of chances would cancel. */
    private double likelihood(double logOdds) {
        double mass = LogOdds.chance(high - logOdds) * LogOdds.chance(logOdds - low) * -Math.expm1(low - high);
        return Math.pow(mass, weight);
    }

    /** Log-odds after this was seen. */
    LogOdds after(LogOdds before) {
        return before.times(this::likelihood);
    }
}
