package podium.exercises.collaborativefiltering.matrixfactorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import podium.exercises.Rating;
import podium.exercises.testing.VisibleTests;

@VisibleTests
class MatrixFactorizationTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final List<Rating> TWO_BY_TWO =
            List.of(new Rating(0, 0, 5), new Rating(0, 1, 3), new Rating(1, 0, 4), new Rating(1, 1, 2));

    private final MatrixFactorization mine = new MyMatrixFactorization();

    @Test
    void thePromptsExampleIsPredicted() {
        assertThat(mine.predict(example(), 0, 1)).isCloseTo(3.85, CLOSE);
    }

    @Test
    void thePromptsExampleTakesOneStep() {
        BiasedModel after = mine.step(example(), new Rating(0, 1, 5), 0.1, 0.02);
        assertThat(after.userBias()[0]).isCloseTo(0.3146, CLOSE);
        assertThat(after.itemBias()[1]).isCloseTo(-0.0846, CLOSE);
        assertThat(after.userFactors()[0]).containsExactly(new double[] {0.591, 0.0423}, CLOSE);
        assertThat(after.itemFactors()[1]).containsExactly(new double[] {0.8559, -0.4875}, CLOSE);
    }

    @Test
    void aStepLeavesTheOthersAndTheGivenModelAlone() {
        BiasedModel before = example();
        BiasedModel after = mine.step(before, new Rating(0, 1, 5), 0.1, 0.02);
        assertThat(after.mean()).isEqualTo(3.5);
        assertThat(after.userFactors()[1]).containsExactly(-0.2, 0.4);
        assertThat(after.itemFactors()[0]).containsExactly(0.3, 0.1);
        assertThat(before.userBias()).containsExactly(0.2, -0.1);
    }

    @Test
    void withoutEpochsTheModelPredictsTheMean() {
        BiasedModel model = mine.fit(TWO_BY_TWO, 2, 2, 3, 0.05, 0.02, 0, 1);
        assertThat(model.mean()).isCloseTo(3.5, CLOSE);
        assertThat(model.userBias()).containsExactly(0, 0);
        assertThat(mine.predict(model, 1, 1)).isCloseTo(3.5, within(0.5));
    }

    @Test
    void aFewRatingsAreLearned() {
        BiasedModel model = mine.fit(TWO_BY_TWO, 2, 2, 2, 0.05, 0, 400, 1);
        for (Rating rating : TWO_BY_TWO) {
            assertThat(mine.predict(model, rating.user(), rating.item())).isCloseTo(rating.value(), within(0.05));
        }
    }

    @Test
    void theSameSeedGivesTheSameModel() {
        assertThat(mine.fit(TWO_BY_TWO, 2, 2, 2, 0.05, 0.02, 5, 7).userFactors())
                .isDeepEqualTo(mine.fit(TWO_BY_TWO, 2, 2, 2, 0.05, 0.02, 5, 7).userFactors());
    }

    @Test
    void noRatingsAtAllAreRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> mine.fit(List.of(), 2, 2, 2, 0.05, 0.02, 5, 7));
    }

    private static BiasedModel example() {
        return new BiasedModel(
                3.5,
                new double[] {0.2, -0.1},
                new double[] {0.4, -0.2},
                new double[][] {{0.5, 0.1}, {-0.2, 0.4}},
                new double[][] {{0.3, 0.1}, {0.8, -0.5}});
    }
}
