package podium.exercises.experimentation.ipssnipsdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class IpsSnipsDrTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double NO_CLIP = Double.POSITIVE_INFINITY;
    private static final double[][] TARGET = {{0.5, 0.5}};
    private static final double[][] MODEL = {{0.9, 0.5}};
    private static final List<Logged> LOG =
            List.of(new Logged(0, 0, 0.8, 1), new Logged(0, 0, 0.8, 0), new Logged(0, 1, 0.2, 1));

    private final IpsSnipsDr mine = new MyIpsSnipsDr();

    @Test
    void the_worked_example() {
        OffPolicyEstimates got = mine.evaluate(LOG, TARGET, MODEL, NO_CLIP);

        assertThat(got.ips()).isCloseTo(3.125 / 3, CLOSE);
        assertThat(got.snips()).isCloseTo(3.125 / 3.75, CLOSE);
        assertThat(got.dr()).isCloseTo(0.95, CLOSE);
        assertThat(got.ess()).isCloseTo(2, CLOSE);
    }

    @Test
    void a_clip_of_2_cuts_the_third_weight_wherever_it_stands() {
        OffPolicyEstimates got = mine.evaluate(LOG, TARGET, MODEL, 2);

        assertThat(got.ips()).isCloseTo(2.625 / 3, CLOSE);
        assertThat(got.snips()).isCloseTo(2.625 / 3.25, CLOSE);
        assertThat(got.dr()).isCloseTo(0.7 + 0.5 / 3, CLOSE);
        assertThat(got.ess()).isCloseTo(3.25 * 3.25 / 4.78125, CLOSE);
    }

    @Test
    void rows_may_have_different_lengths() {
        double[][] target = {{1}, {0.25, 0.75}};
        double[][] model = {{3}, {1, 2}};

        OffPolicyEstimates got = mine.evaluate(List.of(new Logged(1, 1, 0.75, 2)), target, model, NO_CLIP);

        assertThat(got).isEqualTo(new OffPolicyEstimates(2, 2, 1.75, 1));
    }

    @Test
    void where_all_weights_are_0_snips_is_nan_and_dr_the_models() {
        OffPolicyEstimates got =
                mine.evaluate(List.of(new Logged(0, 0, 0.8, 1)), new double[][] {{0, 1}}, MODEL, NO_CLIP);

        assertThat(got).isEqualTo(new OffPolicyEstimates(0, Double.NaN, 0.5, 0));
    }

    @Test
    void no_records_impossible_propensities_and_policies_that_are_none_are_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> mine.evaluate(List.of(), TARGET, MODEL, NO_CLIP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.evaluate(List.of(new Logged(0, 0, 0, 1)), TARGET, MODEL, NO_CLIP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.evaluate(LOG, new double[][] {{0.5, 0.6}}, MODEL, NO_CLIP));
        assertThatIllegalArgumentException().isThrownBy(() -> mine.evaluate(LOG, TARGET, MODEL, 0));
    }
}
