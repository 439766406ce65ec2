package podium.solutions.metrics.rocaucgauc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RocAucGaucReferenceTest {
    private final RocAucGaucReference reference = new RocAucGaucReference();

    @Test
    void eight_of_nine_pairs_as_worked_out_by_hand() {
        double[] scores = {0.9, 0.8, 0.7, 0.6, 0.55, 0.2};
        boolean[] labels = {true, true, false, true, false, false};

        assertThat(reference.auc(scores, labels)).isEqualTo(8.0 / 9);
    }

    @Test
    void groups_that_stand_mixed_are_weighted_by_their_rows() {
        long[] groups = {1, 2, 1, 2, 1, 3};
        double[] scores = {3, 1, 2, 2, 1, 9};
        boolean[] labels = {true, true, false, false, false, true};

        assertThat(reference.groupedAuc(groups, scores, labels)).isEqualTo(3.0 / 5);
    }

    @Test
    void no_pair_is_not_a_number() {
        assertThat(reference.auc(new double[0], new boolean[0])).isNaN();
        assertThat(reference.groupedAuc(new long[0], new double[0], new boolean[0]))
                .isNaN();
    }

    @Test
    void what_is_wrong_with_the_rows_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.groupedAuc(new long[3], new double[2], new boolean[2]))
                .withMessage("expected a group for each of 2 scores, found 3");
    }
}
