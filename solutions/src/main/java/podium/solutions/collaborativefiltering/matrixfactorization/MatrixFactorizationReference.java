package podium.solutions.collaborativefiltering.matrixfactorization;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;
import podium.exercises.collaborativefiltering.matrixfactorization.MatrixFactorization;

/** Biased matrix factorization by stochastic gradient descent over the observed ratings only. */
public final class MatrixFactorizationReference implements MatrixFactorization {
    @Override
    public double predict(BiasedModel model, int user, int item) {
        return model.mean()
                + model.userBias()[user]
                + model.itemBias()[item]
                + dot(model.userFactors()[user], model.itemFactors()[item]);
    }

    @Override
    public BiasedModel step(BiasedModel model, Rating rating, double learningRate, double regularization) {
        int u = rating.user();
        int i = rating.item();
        double error = rating.value() - predict(model, u, i);
        double[] userBias = model.userBias().clone();
        double[] itemBias = model.itemBias().clone();
        double[][] userFactors = copy(model.userFactors());
        double[][] itemFactors = copy(model.itemFactors());
        userBias[u] += learningRate * (error - regularization * userBias[u]);
        itemBias[i] += learningRate * (error - regularization * itemBias[i]);
        // Both gradients are read from the given model, so neither row sees the other's new values.
        descend(userFactors[u], model.itemFactors()[i], error, new Rates(learningRate, regularization));
        descend(itemFactors[i], model.userFactors()[u], error, new Rates(learningRate, regularization));
        return new BiasedModel(model.mean(), userBias, itemBias, userFactors, itemFactors);
    }

    /*
     * Only observed cells are ever touched, so an epoch costs O(|ratings| f), not O(U I f). The ratings are unpacked once
     * into three parallel columns and the factors live in two flat arrays: the inner loop then walks two short runs of
     * doubles, without a pointer a row or a record a rating. Each epoch visits all ratings in a fresh random order: in the
     * order of a file, which is by user, the last ratings of one user would pull his items his way every time.
     *
     * Factors start at small random values. Zero is a saddle: each factor's gradient is proportional to the other's value,
     * so from zero neither ever moves. Large values would be noise that the data has to unlearn first.
     *
     * Funk, "Netflix update: try this at home", 2006; Koren, Bell and Volinsky, "Matrix factorization techniques for
     * recommender systems", Computer 42(8), 2009.
     */
    @Override
    public BiasedModel fit(
            List<Rating> ratings,
            int users,
            int items,
            int factors,
            double learningRate,
            double regularization,
            int epochs,
            long seed) {
        requireAtLeast(1, factors, "factors");
        requireAtLeast(0, epochs, "epochs");
        requireRate(learningRate, "learningRate");
        requireRate(regularization, "regularization");
        // Where there are no users or no items, every rating is out of range.
        RatingColumns columns = RatingColumns.of(ratings, users, items);
        SplittableRandom random = new SplittableRandom(seed);
        FlatModel model = FlatModel.start(columns.mean(), new FlatModel.Size(users, items, factors), random);
        Rates rates = new Rates(learningRate, regularization);
        int[] order = columns.order();
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int row : order) {
                model.step(columns.user(row), columns.item(row), columns.value(row), rates);
            }
        }
        return model.toBiasedModel();
    }

    /** How fast and how reluctantly parameters move. */
    record Rates(double learning, double regularization) {}

    private static void descend(double[] row, double[] other, double error, Rates rates) {
        for (int k = 0; k < row.length; k++) {
            row[k] += rates.learning * (error * other[k] - rates.regularization * row[k]);
        }
    }

    private static double dot(double[] p, double[] q) {
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            sum += p[k] * q[k];
        }
        return sum;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /** Fisher and Yates, from the back. */
    private static void shuffle(int[] order, SplittableRandom random) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int moved = order[last];
            order[last] = order[other];
            order[other] = moved;
        }
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", got " + value);
        }
    }

    private static void requireRate(double value, String name) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be finite and not negative, got " + value);
        }
    }
}
