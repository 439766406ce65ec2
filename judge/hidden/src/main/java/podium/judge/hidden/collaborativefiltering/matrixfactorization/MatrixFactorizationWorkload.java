package podium.judge.hidden.collaborativefiltering.matrixfactorization;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.CollaborativeFilteringInputs;
import podium.datasets.CollaborativeFilteringInputs.SparseRatings;
import podium.exercises.collaborativefiltering.matrixfactorization.MatrixFactorization;
import podium.judge.engine.testkit.Workload;

/**
 * Fits a nearly empty matrix: as many users as items, three ratings each, so that an epoch over the ratings is linear in
 * the size and an epoch over all cells quadratic.
 */
public final class MatrixFactorizationWorkload implements Workload<MatrixFactorization> {
    private static final int FACTORS = 16;
    private static final int EPOCHS = 10;

    /** A workload without state. */
    public MatrixFactorizationWorkload() {}

    @Override
    public int size() {
        return 6_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {1_500, 3_000, 6_000, 12_000};
    }

    @Override
    public Function<MatrixFactorization, Object> draw(RandomGenerator random, int size) {
        SparseRatings drawn = CollaborativeFilteringInputs.sparseRatings(random, size);
        Plan plan = new Plan(drawn.users(), drawn.items(), FACTORS, 0.01, 0.05, EPOCHS);
        long seed = random.nextLong();
        return subject -> plan.fit(subject, drawn.ratings(), seed);
    }

    /** Each implementation draws its own factors and orders; what a fit must be is the laws' business. */
    @Override
    public boolean resultsAgree() {
        return false;
    }
}
