package podium.exercises.metrics.rocaucgauc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class RocAucGaucTest {
    private static final long[] GROUPS = {7, 7, 7, 8, 8, 9};
    private static final double[] SCORES = {0.9, 0.8, 0.8, 0.3, 0.4, 0.1};
    private static final boolean[] LABELS = {true, true, false, true, false, false};

    private final RocAucGauc subject = new MyRocAucGauc();

    @Test
    void the_worked_example_wins_six_and_a_half_of_nine_pairs() {
        assertThat(subject.auc(SCORES, LABELS)).isCloseTo(6.5 / 9, within(1e-9));
    }

    @Test
    void the_worked_example_has_two_groups_with_both_classes() {
        assertThat(subject.groupedAuc(GROUPS, SCORES, LABELS)).isCloseTo(3 * 0.75 / 5, within(1e-9));
    }

    @Test
    void rows_that_all_tie_score_a_half() {
        assertThat(subject.auc(new double[] {0.5, 0.5, 0.5}, new boolean[] {true, false, false}))
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void one_class_alone_is_not_a_number() {
        assertThat(subject.auc(new double[] {0.2, 0.7}, new boolean[] {true, true}))
                .isNaN();
        assertThat(subject.groupedAuc(new long[] {1, 2}, new double[] {0.2, 0.7}, new boolean[] {true, false}))
                .isNaN();
    }

    @Test
    void a_score_that_is_not_a_number_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subject.auc(new double[] {Double.NaN, 1}, new boolean[] {true, false}));
    }
}
