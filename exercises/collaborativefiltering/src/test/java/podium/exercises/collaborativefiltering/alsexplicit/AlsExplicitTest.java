package podium.exercises.collaborativefiltering.alsexplicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import podium.exercises.Rating;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class AlsExplicitTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double[][] FILMS = {{1, 0}, {1, 1}, {5, 5}};
    private static final Penalty ONE = new Penalty(1, false);

    private final AlsExplicit mine = new MyAlsExplicit();

    @Test
    void the_worked_example_is_solved() {
        assertThat(mine.solve(FILMS, new int[] {0, 1}, new double[] {4, 2}, ONE))
                .containsExactly(new double[] {2, 0}, CLOSE);
    }

    @Test
    void a_scaled_penalty_counts_the_ratings() {
        assertThat(mine.solve(FILMS, new int[] {0, 1}, new double[] {4, 2}, new Penalty(0.5, true)))
                .containsExactly(new double[] {2, 0}, CLOSE);
    }

    @Test
    void without_ratings_a_row_is_zeros() {
        assertThat(mine.solve(FILMS, new int[0], new double[0], ONE)).containsExactly(0, 0);
    }

    @Test
    void the_objective_is_squared_errors_plus_the_penalty_of_both_sides() {
        AlsModel model = new AlsModel(new double[][] {{2, 0}}, FILMS);
        List<Rating> ratings = List.of(new Rating(0, 0, 4), new Rating(0, 1, 2));

        assertThat(mine.objective(model, ratings, ONE)).isCloseTo(4 + 4 + 1 + 2 + 50, CLOSE);
        assertThat(mine.objective(model, ratings, new Penalty(1, true))).isCloseTo(4 + 2 * 4 + 1 + 2, CLOSE);
    }

    @Test
    void a_table_of_products_is_recovered() {
        List<Rating> ratings =
                List.of(new Rating(0, 0, 2), new Rating(0, 1, 3), new Rating(1, 0, 4), new Rating(1, 1, 6));

        AlsModel model = mine.fit(ratings, new AlsPlan(2, 3, 1, new Penalty(1e-12, false), 5, 1));

        assertThat(model.userFactors()[1][0] * model.itemFactors()[1][0]).isCloseTo(6, within(1e-3));
        assertThat(model.itemFactors()[2]).containsExactly(0);
    }

    @Test
    void no_ratings_and_no_penalty_are_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> mine.fit(List.of(), new AlsPlan(1, 1, 1, ONE, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mine.solve(FILMS, new int[0], new double[0], new Penalty(0, false)));
    }
}
