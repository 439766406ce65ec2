package podium.judge.hidden.collaborativefiltering.matrixfactorization;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import podium.datasets.CollaborativeFilteringInputs;
import podium.datasets.CollaborativeFilteringInputs.SparseRatings;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;
import podium.exercises.collaborativefiltering.matrixfactorization.MatrixFactorization;
import podium.judge.engine.checker.StructuralChecker;
import podium.judge.engine.checker.StructuralChecker.Difference;
import podium.judge.engine.checker.Tolerance;
import podium.judge.engine.testkit.Workload;

/**
 * Fits a nearly empty matrix: as many users as items, three ratings each, so that an epoch over the ratings is linear in
 * the size and an epoch over all cells quadratic.
 */
public final class MatrixFactorizationWorkload implements Workload<MatrixFactorization> {
    private static final int FACTORS = 16;
    private static final int EPOCHS = 10;
    private static final double MOST_OVER_REFERENCE = 1.05;
    /** Parameters are finite and of any size. */
    private static final Tolerance ANY_NUMBER = new Tolerance(Double.MAX_VALUE, 0);

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

    /**
     * Each implementation draws its own factors and orders, and fits about as well as the reference: over 60 seeds at sizes of
     * 1,500 to 12,000 the RMSE of three implementations on the ratings was at most 1.002 times the reference's, that of the
     * mean alone at least 1.27 times. Biases without factors are within 1.004 times: the laws tell those.
     */
    @Override
    public Difference difference(List<Object> arguments, @Nullable Object got, @Nullable Object wanted) {
        @SuppressWarnings("unchecked") // The first argument of fit.
        List<Rating> ratings = (List<Rating>) arguments.get(0);
        Difference shape = StructuralChecker.compare(got, wanted, ANY_NUMBER);
        if (shape.isPresent()) {
            return shape;
        }
        if (!(got instanceof BiasedModel model && wanted instanceof BiasedModel reference)) {
            throw new IllegalArgumentException("expected a call of fit, found one that returned " + wanted);
        }
        double rmse = Formulas.rmse(model, ratings);
        double bound = MOST_OVER_REFERENCE * Formulas.rmse(reference, ratings);
        return rmse <= bound
                ? Difference.none()
                : Difference.at("", "a model of RMSE " + rmse, "one of RMSE " + bound + " or less on these ratings");
    }
}
