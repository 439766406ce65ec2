package podium.solutions.collaborativefiltering.matrixfactorization;

import java.util.SplittableRandom;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;
import podium.solutions.collaborativefiltering.matrixfactorization.MatrixFactorizationReference.Rates;

/** A model while it learns: row r of a factor matrix is the run of f numbers from r * f. */
final class FlatModel {
    /** Standard deviation of initial factors; 0.01 to 0.05 did best on held-out ratings, 0.1 clearly worse. */
    private static final double INITIAL_SPREAD = 0.03;

    private final double mean;
    private final int factors;
    private final double[] userBias;
    private final double[] itemBias;
    private final double[] userFactors;
    private final double[] itemFactors;

    /** Numbers of users, items and factors. */
    record Size(int users, int items, int factors) {}

    private FlatModel(double mean, Size size) {
        this.mean = mean;
        factors = size.factors;
        userBias = new double[size.users];
        itemBias = new double[size.items];
        userFactors = new double[Math.multiplyExact(size.users, factors)];
        itemFactors = new double[Math.multiplyExact(size.items, factors)];
    }

    static FlatModel start(double mean, Size size, SplittableRandom random) {
        FlatModel model = new FlatModel(mean, size);
        fillWithSmallNumbers(model.userFactors, random);
        fillWithSmallNumbers(model.itemFactors, random);
        return model;
    }

    /** One step on one rating; every gradient is taken before any parameter moves. */
    void step(int user, int item, double value, Rates rates) {
        double rate = rates.learning();
        double regularization = rates.regularization();
        int userRow = user * factors;
        int itemRow = item * factors;
        double prediction = mean + userBias[user] + itemBias[item];
        for (int k = 0; k < factors; k++) {
            prediction += userFactors[userRow + k] * itemFactors[itemRow + k];
        }
        double error = value - prediction;
        userBias[user] += rate * (error - regularization * userBias[user]);
        itemBias[item] += rate * (error - regularization * itemBias[item]);
        for (int k = 0; k < factors; k++) {
            double p = userFactors[userRow + k];
            double q = itemFactors[itemRow + k];
            userFactors[userRow + k] = p + rate * (error * q - regularization * p);
            itemFactors[itemRow + k] = q + rate * (error * p - regularization * q);
        }
    }

    BiasedModel toBiasedModel() {
        return new BiasedModel(
                mean, userBias, itemBias, rows(userFactors, userBias.length), rows(itemFactors, itemBias.length));
    }

    private double[][] rows(double[] flat, int count) {
        double[][] rows = new double[count][factors];
        for (int row = 0; row < count; row++) {
            System.arraycopy(flat, row * factors, rows[row], 0, factors);
        }
        return rows;
    }

    private static void fillWithSmallNumbers(double[] values, SplittableRandom random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = INITIAL_SPREAD * random.nextGaussian();
        }
    }
}
