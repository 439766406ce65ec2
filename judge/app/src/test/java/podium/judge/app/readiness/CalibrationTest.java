package podium.judge.app.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.judge.app.readiness.Calibration.Coverage;
import podium.judge.app.readiness.Calibration.Found;
import podium.judge.app.readiness.Calibration.Plant;
import podium.judge.engine.problem.Catalog;

/** Candidates whose ability is known: the model finds it as often as it says. */
class CalibrationTest {
    private static final Calibration CALIBRATION =
            new Calibration(Catalog.load().problems(), 20_260_105);

    @Test
    void intervals_hold_the_truth_as_often_as_they_say() {
        List<Coverage> all = CALIBRATION.coverage(700, 3);
        assertThat(all).hasSize(4).allSatisfy(coverage -> {
            assertThat(coverage.in90()).isCloseTo(0.9, within(0.05));
            assertThat(coverage.in50()).isCloseTo(0.5, within(0.05));
        });
    }

    @Test
    void the_greatest_risk_is_the_planted_one_after_three_sessions() {
        Found found = CALIBRATION.found(new Plant(0.9, 0.1, false, true), 1_000, 3);
        assertThat(found.candidates()).isGreaterThan(200);
        assertThat(found.found()).isGreaterThanOrEqualTo(0.8);
    }
}
