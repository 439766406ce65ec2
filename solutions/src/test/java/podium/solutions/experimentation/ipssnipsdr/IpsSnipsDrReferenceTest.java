package podium.solutions.experimentation.ipssnipsdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.experimentation.ipssnipsdr.Logged;
import podium.exercises.experimentation.ipssnipsdr.OffPolicyEstimates;

class IpsSnipsDrReferenceTest {
    private static final double[][] TARGET = {{0.25, 0.75}, {1}};
    private static final double[][] MODEL = {{1, 2}, {-1}};

    private final IpsSnipsDrReference reference = new IpsSnipsDrReference();

    @Test
    void two_contexts_of_unlike_length_as_worked_out_by_hand() {
        List<Logged> log = List.of(new Logged(0, 1, 0.25, 4), new Logged(1, 0, 0.5, 0));

        // Weights 3 and 2; the model expects 1.75 and -1.
        assertThat(reference.evaluate(log, TARGET, MODEL, 10))
                .isEqualTo(new OffPolicyEstimates(
                        12 / 2.0, 12 / 5.0, (1.75 + 3 * (4 - 2) - 1 + 2 * (0 + 1)) / 2, 25 / 13.0));
        assertThat(reference.evaluate(log, TARGET, MODEL, 2))
                .isEqualTo(
                        new OffPolicyEstimates(8 / 2.0, 8 / 4.0, (1.75 + 2 * (4 - 2) - 1 + 2 * (0 + 1)) / 2, 16 / 8.0));
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.evaluate(List.of(), TARGET, MODEL, 1))
                .withMessage("expected a record at least, found none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.evaluate(List.of(new Logged(1, 1, 0.5, 0)), TARGET, MODEL, 1))
                .withMessageContaining("known action")
                .withMessageContaining("context=1, action=1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.evaluate(
                        List.of(new Logged(0, 0, 0.5, 0)), new double[][] {{0.5, 0.6}}, new double[][] {{0, 0}}, 1))
                .withMessage("expected a distribution and finite predictions in context 0");
    }
}
