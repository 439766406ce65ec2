package podium.judge.hidden.collaborativefiltering.alsexplicit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import podium.datasets.CollaborativeFilteringInputs;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;
import podium.solutions.collaborativefiltering.alsexplicit.AlsExplicitReference;

/** A fit that is quick because it fits nothing does not pass for one. */
class AlsExplicitWorkloadTest {
    private final AlsExplicitWorkload workload = new AlsExplicitWorkload();
    private final List<Rating> ratings = CollaborativeFilteringInputs.sparseRatings(new SplittableRandom(7), 3_000)
            .ratings();

    @Test
    void another_starts_model_is_as_good() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(differs(fit(3, seed))).isFalse();
        }
    }

    @Test
    void a_model_of_zeros_or_of_items_that_are_not_solved_is_worse() {
        assertThat(differs(new AlsModel(new double[1_000][8], new double[1_000][8])))
                .isTrue();
        AlsModel halfway = fit(3, 1);
        assertThat(differs(new AlsModel(fit(4, 1).userFactors(), halfway.itemFactors())))
                .isTrue();
    }

    @Test
    void a_model_of_another_shape_or_of_no_numbers_is_told_and_no_fault_of_the_judge() {
        AlsModel broken = fit(3, 1);
        broken.userFactors()[ratings.get(0).user()][0] = Double.NaN;
        assertThat(differs(broken)).isTrue();
        assertThat(differs(new AlsModel(new double[1][8], new double[1][8]))).isTrue();
    }

    private boolean differs(AlsModel got) {
        return workload.difference(List.of(ratings), got, fit(3, 2)).isPresent();
    }

    private AlsModel fit(int sweeps, long seed) {
        return new AlsExplicitReference()
                .fit(ratings, new AlsPlan(1_000, 1_000, 8, new Penalty(0.1, true), sweeps, seed));
    }
}
