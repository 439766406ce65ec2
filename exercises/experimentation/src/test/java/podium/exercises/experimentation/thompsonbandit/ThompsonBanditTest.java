package podium.exercises.experimentation.thompsonbandit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class ThompsonBanditTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final BanditSettings HALVING = new BanditSettings(2, 1, 1, 0.5);
    private static final List<Outcome> EXAMPLE =
            List.of(new Outcome(0, true), new Outcome(0, true), new Outcome(1, false));

    private final ThompsonBandit mine = new MyThompsonBandit();

    @Test
    void the_worked_example_is_forecast() {
        assertThat(mine.forecasts(HALVING, EXAMPLE)).containsExactly(new double[] {1 / 2.0, 2 / 3.0, 1 / 2.0}, CLOSE);
    }

    @Test
    void the_worked_example_is_sampled_and_selected() {
        Bandit bandit = mine.start(HALVING);
        EXAMPLE.forEach(outcome -> bandit.update(outcome.arm(), outcome.reward()));
        List<Double> asked = new ArrayList<>();

        int selected = bandit.select((alpha, beta) -> {
            asked.addAll(List.of(alpha, beta));
            return asked.size() == 2 ? 0.3 : 0.4;
        });

        assertThat(selected).isEqualTo(1);
        assertThat(asked)
                .usingElementComparator((got, wanted) -> Math.abs(got - wanted) < 1e-9 ? 0 : 1)
                .containsExactly(1.75, 1.0, 1.0, 2.0);
    }

    @Test
    void equal_samples_select_the_lowest_arm() {
        assertThat(mine.start(new BanditSettings(3, 1, 1, 1)).select((alpha, beta) -> 0.5))
                .isZero();
    }

    @Test
    void an_arm_that_was_never_played_keeps_the_prior() {
        Bandit bandit = mine.start(new BanditSettings(2, 3, 1, 0.5));
        bandit.update(0, false);

        assertThat(bandit.mean(1)).isCloseTo(0.75, CLOSE);
    }

    @Test
    void arms_that_are_not_there_and_a_discount_of_0_are_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.start(HALVING).update(2, true));
        assertThatIllegalArgumentException().isThrownBy(() -> mine.start(new BanditSettings(2, 1, 1, 0)));
    }
}
