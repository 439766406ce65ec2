package podium.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void comparesTheSidesOfEachRoundSoThatASlowRoundDoesNotCount() {
        Ratio ratio = Ratio.of(List.of(2.0, 20.0, 200.0), List.of(1.0, 10.0, 100.0));

        assertThat(ratio.value()).isCloseTo(2, within(1e-12));
        assertThat(ratio.low()).isCloseTo(2, within(1e-12));
        assertThat(ratio.high()).isCloseTo(2, within(1e-12));
    }

    @Test
    void hasStudentsIntervalOfTheLogarithms() {
        // Logarithms -1, 0, 1: mean 0, deviation 1, and 4.303 is the quantile for two degrees of freedom.
        Ratio ratio = Ratio.of(List.of(1.0, 1.0, Math.E), List.of(Math.E, 1.0, 1.0));

        assertThat(ratio.value()).isCloseTo(1, within(1e-12));
        assertThat(Math.log(ratio.high())).isCloseTo(4.3027 / Math.sqrt(3), within(1e-4));
        assertThat(ratio.low() * ratio.high()).isCloseTo(1, within(1e-12));
    }

    @Test
    void saysNothingFromOneRound() {
        assertThat(Ratio.of(List.of(3.0), List.of(1.0)).high()).isInfinite();
    }
}
