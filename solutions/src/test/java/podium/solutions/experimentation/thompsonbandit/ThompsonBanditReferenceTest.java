package podium.solutions.experimentation.thompsonbandit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.experimentation.thompsonbandit.Bandit;
import podium.exercises.experimentation.thompsonbandit.BanditSettings;
import podium.exercises.experimentation.thompsonbandit.Outcome;

class ThompsonBanditReferenceTest {
    private static final BanditSettings HALVING = new BanditSettings(2, 1, 3, 0.5);

    private final ThompsonBanditReference reference = new ThompsonBanditReference();

    @Test
    void evidence_halves_and_the_prior_does_not() {
        List<Outcome> outcomes =
                List.of(new Outcome(0, true), new Outcome(0, true), new Outcome(1, false), new Outcome(0, true));

        assertThat(reference.forecasts(HALVING, outcomes)).containsExactly(1 / 4.0, 2 / 5.0, 1 / 4.0, 1.75 / 4.75);
    }

    @Test
    void an_unknown_arm_is_told_and_not_learned() {
        Bandit bandit = reference.start(HALVING);
        bandit.update(1, true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bandit.update(2, true))
                .withMessage("expected an arm below 2, found 2");
        assertThat(bandit.mean(1)).isEqualTo(2 / 5.0);
    }
}
