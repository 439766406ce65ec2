package podium.judge.hidden.collaborativefiltering.matrixfactorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import podium.datasets.CollaborativeFilteringInputs;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;
import podium.solutions.collaborativefiltering.matrixfactorization.MatrixFactorizationReference;

/** A fit that is quick because it fits nothing does not pass for one. */
class MatrixFactorizationWorkloadTest {
    private final MatrixFactorizationWorkload workload = new MatrixFactorizationWorkload();
    private final List<Rating> ratings = CollaborativeFilteringInputs.sparseRatings(new SplittableRandom(7), 3_000)
            .ratings();

    @Test
    void another_seeds_model_is_as_good() {
        assertThat(differs(fit(10, 1))).isFalse();
    }

    @Test
    void a_model_that_was_not_fitted_is_worse() {
        assertThat(differs(fit(0, 1))).isTrue();
    }

    @Test
    void a_model_of_another_shape_or_of_no_numbers_is_told_and_no_fault_of_the_judge() {
        BiasedModel broken = fit(10, 1);
        broken.userBias()[3] = Double.NaN;
        assertThat(differs(broken)).isTrue();
        assertThat(differs(new BiasedModel(0, new double[1], new double[1], new double[1][1], new double[1][1])))
                .isTrue();
        assertThat(differs(
                        new BiasedModel(0, new double[1_000], new double[1_000], new double[1_000][], new double[0][])))
                .isTrue();
    }

    private boolean differs(BiasedModel got) {
        return workload.difference(List.of(ratings), got, fit(10, 2)).isPresent();
    }

    private BiasedModel fit(int epochs, long seed) {
        return new MatrixFactorizationReference().fit(ratings, 1_000, 1_000, 16, 0.01, 0.05, epochs, seed);
    }
}
