package podium.judge.hidden.collaborativefiltering.alsexplicit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import podium.datasets.CollaborativeFilteringInputs;
import podium.datasets.CollaborativeFilteringInputs.SparseRatings;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsExplicit;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;
import podium.judge.engine.checker.StructuralChecker.Difference;
import podium.judge.engine.testkit.Workload;

/** Three sweeps over a nearly empty matrix: as many users as items, three ratings each. The size is the number of ratings. */
public final class AlsExplicitWorkload implements Workload<AlsExplicit> {
    private static final int FACTORS = 8;
    private static final int SWEEPS = 3;
    private static final Penalty PENALTY = new Penalty(0.1, true);
    private static final double MOST_OVER_REFERENCE = 2;
    private static final double STEEPEST = 1e-4;

    @Override
    public int size() {
        return 3_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {1_500, 3_000, 6_000, 12_000};
    }

    @Override
    public Function<AlsExplicit, Object> draw(RandomGenerator random, int size) {
        SparseRatings drawn = CollaborativeFilteringInputs.sparseRatings(random, size);
        AlsPlan plan = new AlsPlan(drawn.users(), drawn.items(), FACTORS, PENALTY, SWEEPS, random.nextLong());
        return subject -> subject.fit(drawn.ratings(), plan);
    }

    /** Each implementation starts where it likes, so a model is as good if its items are solved and it fits about as well. */
    @Override
    public Difference difference(List<Object> arguments, @Nullable Object got, @Nullable Object wanted) {
        @SuppressWarnings("unchecked") // The first argument of fit.
        List<Rating> ratings = (List<Rating>) arguments.get(0);
        if (!(got instanceof AlsModel model && wanted instanceof AlsModel reference)) {
            throw new IllegalArgumentException("expected a call of fit, found one that returned " + wanted);
        }
        int users = reference.userFactors().length;
        int items = reference.itemFactors().length;
        if (!PlainAls.hasShape(model, users, items, FACTORS)) {
            return Difference.at("", "a model of another shape", "%d users and %d items".formatted(users, items));
        }
        double steepest = Arrays.stream(PlainAls.itemGradient(model, ratings, PENALTY))
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .reduce(0, Math::max);
        double most = MOST_OVER_REFERENCE * scaledObjective(reference, ratings);
        double objective = scaledObjective(model, ratings);
        return steepest <= STEEPEST && objective <= most
                ? Difference.none()
                : Difference.at(
                        "",
                        "an objective of " + objective + ", with items off by a gradient of " + steepest,
                        "solved items, and an objective of " + most + " or less");
    }

    /** As the penalty is scaled by count, it is a sum over the ratings, and quickly taken. */
    private static double scaledObjective(AlsModel model, List<Rating> ratings) {
        double sum = 0;
        for (Rating rating : ratings) {
            double[] user = model.userFactors()[rating.user()];
            double[] item = model.itemFactors()[rating.item()];
            double missed = rating.value() - PlainAls.dot(user, item);
            sum += missed * missed + PENALTY.lambda() * (PlainAls.dot(user, user) + PlainAls.dot(item, item));
        }
        return sum;
    }
}
