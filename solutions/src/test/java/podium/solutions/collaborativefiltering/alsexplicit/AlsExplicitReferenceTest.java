package podium.solutions.collaborativefiltering.alsexplicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;

class AlsExplicitReferenceTest {
    private final AlsExplicitReference reference = new AlsExplicitReference();

    @Test
    void three_factors_solve_a_system_of_three() {
        double[][] factors = {{1, 2, 0}, {0, 1, 1}, {2, 0, 1}};
        double[] x = reference.solve(factors, new int[] {0, 1, 2}, new double[] {5, 5, 5}, new Penalty(1e-9, false));

        // x + 2y = 5, y + z = 5, 2x + z = 5.
        assertThat(x).containsExactly(new double[] {1, 2, 3}, within(1e-6));
    }

    @Test
    void after_a_fit_every_item_is_what_solve_makes_of_the_users() {
        List<Rating> ratings = List.of(new Rating(0, 0, 5), new Rating(1, 0, 1), new Rating(1, 1, 4));
        Penalty penalty = new Penalty(0.3, true);
        AlsModel model = reference.fit(ratings, new AlsPlan(2, 2, 2, penalty, 2, 11));

        assertThat(reference.solve(model.userFactors(), new int[] {0, 1}, new double[] {5, 1}, penalty))
                .containsExactly(model.itemFactors()[0], within(1e-12));
    }

    @Test
    void what_was_wrong_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        reference.fit(List.of(new Rating(0, 3, 1)), new AlsPlan(1, 2, 1, new Penalty(1, false), 1, 1)))
                .withMessageContaining("users below 1 and items below 2")
                .withMessageContaining("item=3");
    }
}
