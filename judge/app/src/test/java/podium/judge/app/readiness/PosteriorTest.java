package podium.judge.app.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.exercises.Level;

/** The approximation beside plain sums over a fine grid. */
class PosteriorTest {
    private static final Demand ONE = new Demand(Level.L5, Set.of("a", "b"));
    private static final Demand OTHER = new Demand(Level.L4, Set.of("b", "c"));
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double STEP = 0.05;
    private static final double REACH = 10;

    @Test
    void without_evidence_it_is_the_prior() {
        LogOdds prior = Posterior.of(List.of()).of(ONE);
        assertThat(prior.mean()).isCloseTo(0, within(1e-9));
        assertThat(prior.variance()).isCloseTo(1.25 * 1.25 + 2 * 0.75 * 0.75, within(1e-9));
        assertThat(prior.chanceWithin(0.9).mean()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void two_outcomes_move_it_as_far_as_they_should() {
        Observation passed = new Observation(ONE, 0, INFINITY, 1);
        Observation farOff = new Observation(OTHER, -INFINITY, -1.5, 0.7);
        Posterior posterior = Posterior.of(List.of(passed, farOff));
        double[] exact = summed();
        assertThat(posterior.of(ONE).mean()).isCloseTo(exact[0], within(0.02));
        assertThat(posterior.of(OTHER).mean()).isCloseTo(exact[1], within(0.02));
        assertThat(posterior.of(ONE).variance()).isCloseTo(exact[2], within(0.03));
        assertThat(posterior.of(OTHER).variance()).isCloseTo(exact[3], within(0.03));
    }

    /** Means, then variances, of both log-odds. */
    private static double[] summed() {
        double variance = ONE.covariance(ONE);
        double covariance = ONE.covariance(OTHER);
        double determinant = variance * variance - covariance * covariance;
        double all = 0;
        double[] sums = new double[4];
        for (double x = -REACH; x <= REACH; x += STEP) {
            for (double y = -REACH; y <= REACH; y += STEP) {
                double fromMean = y - 1;
                double square = variance * (x * x + fromMean * fromMean) - 2 * covariance * x * fromMean;
                double density = Math.exp(-square / determinant / 2)
                        / (1 + Math.exp(-x))
                        * Math.pow(1 / (1 + Math.exp(1.5 + y)), 0.7);
                all += density;
                sums[0] += x * density;
                sums[1] += y * density;
                sums[2] += x * x * density;
                sums[3] += y * y * density;
            }
        }
        double meanX = sums[0] / all;
        double meanY = sums[1] / all;
        return new double[] {meanX, meanY, sums[2] / all - meanX * meanX, sums[3] / all - meanY * meanY};
    }
}
