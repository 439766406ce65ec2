// Too slow: puts the ratings into a dense matrix and looks at every cell in every epoch, O(users * items)
package podium.exercises.collaborativefiltering.matrixfactorization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import podium.exercises.Rating;

public final class MyMatrixFactorization implements MatrixFactorization {
    @Override
    public double predict(BiasedModel model, int user, int item) {
        double score = model.mean() + model.userBias()[user] + model.itemBias()[item];
        double[] p = model.userFactors()[user];
        double[] q = model.itemFactors()[item];
        for (int k = 0; k < p.length; k++) {
            score += p[k] * q[k];
        }
        return score;
    }

    @Override
    public BiasedModel step(BiasedModel model, Rating rating, double learningRate, double regularization) {
        BiasedModel next = copyOf(model);
        update(next, rating, learningRate, regularization);
        return next;
    }

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
        check(users >= 1 && items >= 1 && factors >= 1 && epochs >= 0, "counts are too small");
        check(learningRate >= 0 && learningRate <= Double.MAX_VALUE, "bad learning rate");
        check(regularization >= 0 && regularization <= Double.MAX_VALUE, "bad regularization");
        check(!ratings.isEmpty(), "no ratings");
        double sum = 0;
        for (Rating rating : ratings) {
            check(rating.user() >= 0 && rating.user() < users, "bad user");
            check(rating.item() >= 0 && rating.item() < items, "bad item");
            check(Double.isFinite(rating.value()), "bad value");
            sum += rating.value();
        }
        Random random = new Random(seed);
        BiasedModel model = new BiasedModel(
                sum / ratings.size(),
                new double[users],
                new double[items],
                randomRows(users, factors, random),
                randomRows(items, factors, random));
        double[][][] matrix = new double[users][items][];
        for (Rating rating : ratings) {
            double[] cell = matrix[rating.user()][rating.item()];
            double[] more = cell == null ? new double[1] : Arrays.copyOf(cell, cell.length + 1);
            more[more.length - 1] = rating.value();
            matrix[rating.user()][rating.item()] = more;
        }
        List<Integer> rowOrder = numbers(users);
        List<Integer> columnOrder = numbers(items);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(rowOrder, random);
            Collections.shuffle(columnOrder, random);
            for (int user : rowOrder) {
                for (int item : columnOrder) {
                    if (matrix[user][item] != null) {
                        for (double value : matrix[user][item]) {
                            update(model, new Rating(user, item, value), learningRate, regularization);
                        }
                    }
                }
            }
        }
        return model;
    }

    private void update(BiasedModel model, Rating rating, double lr, double reg) {
        int u = rating.user();
        int i = rating.item();
        double err = rating.value() - predict(model, u, i);
        model.userBias()[u] += lr * (err - reg * model.userBias()[u]);
        model.itemBias()[i] += lr * (err - reg * model.itemBias()[i]);
        double[] p = model.userFactors()[u];
        double[] q = model.itemFactors()[i];
        for (int k = 0; k < p.length; k++) {
            double oldP = p[k];
            p[k] += lr * (err * q[k] - reg * p[k]);
            q[k] += lr * (err * oldP - reg * q[k]);
        }
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static double[][] randomRows(int rows, int factors, Random random) {
        double[][] matrix = new double[rows][factors];
        for (double[] row : matrix) {
            for (int k = 0; k < factors; k++) {
                row[k] = 0.05 * random.nextGaussian();
            }
        }
        return matrix;
    }

    private static BiasedModel copyOf(BiasedModel model) {
        return new BiasedModel(
                model.mean(),
                model.userBias().clone(),
                model.itemBias().clone(),
                copyRows(model.userFactors()),
                copyRows(model.itemFactors()));
    }

    private static double[][] copyRows(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            copy[r] = rows[r].clone();
        }
        return copy;
    }

    private static void check(boolean ok, String message) {
        if (!ok) {
            throw new IllegalArgumentException(message);
        }
    }
}
