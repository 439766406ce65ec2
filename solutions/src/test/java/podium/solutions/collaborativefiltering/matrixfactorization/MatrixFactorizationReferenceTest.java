package podium.solutions.collaborativefiltering.matrixfactorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;

class MatrixFactorizationReferenceTest {
    private final MatrixFactorizationReference reference = new MatrixFactorizationReference();

    @Test
    void oneEpochOverOneRatingIsOneStep() {
        List<Rating> one = List.of(new Rating(1, 0, 4));
        BiasedModel start = reference.fit(one, 2, 1, 3, 0, 0.1, 1, 11);
        BiasedModel fitted = reference.fit(one, 2, 1, 3, 0.2, 0.1, 1, 11);
        BiasedModel stepped = reference.step(start, one.get(0), 0.2, 0.1);
        assertThat(fitted.userFactors()).isDeepEqualTo(stepped.userFactors());
        assertThat(fitted.itemFactors()).isDeepEqualTo(stepped.itemFactors());
        assertThat(fitted.userBias()).containsExactly(stepped.userBias());
    }

    @Test
    void theStepOfThePromptIsReproduced() {
        BiasedModel model = new BiasedModel(
                3.5, new double[] {0.2}, new double[] {-0.2}, new double[][] {{0.5, 0.1}}, new double[][] {{0.8, -0.5}
                });
        BiasedModel after = reference.step(model, new Rating(0, 0, 5), 0.1, 0.02);
        assertThat(after.userFactors()[0]).containsExactly(new double[] {0.591, 0.0423}, within(1e-12));
        assertThat(after.itemFactors()[0]).containsExactly(new double[] {0.8559, -0.4875}, within(1e-12));
    }
}
