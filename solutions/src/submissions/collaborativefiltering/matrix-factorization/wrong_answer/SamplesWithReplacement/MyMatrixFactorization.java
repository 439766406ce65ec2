// Rejected by: ratings that share no user and no item each take exactly one step an epoch
// Draws as many ratings as there are, with replacement, and calls it an epoch.
package podium.exercises.collaborativefiltering.matrixfactorization;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import podium.exercises.Rating;

public final class MyMatrixFactorization implements MatrixFactorization {
    @Override
    public double predict(BiasedModel model, int user, int item) {
        return new Trainer(model, 0, 0).predict(user, item);
    }

    @Override
    public BiasedModel step(BiasedModel model, Rating rating, double learningRate, double regularization) {
        Trainer trainer = new Trainer(
                new BiasedModel(
                        model.mean(),
                        model.userBias().clone(),
                        model.itemBias().clone(),
                        Arrays.stream(model.userFactors()).map(double[]::clone).toArray(double[][]::new),
                        Arrays.stream(model.itemFactors()).map(double[]::clone).toArray(double[][]::new)),
                learningRate,
                regularization);
        trainer.learn(rating);
        return trainer.model();
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
        validate(ratings, users, items);
        if (factors < 1 || epochs < 0) {
            throw new IllegalArgumentException("factors " + factors + ", epochs " + epochs);
        }
        for (double rate : new double[] {learningRate, regularization}) {
            if (Double.isNaN(rate) || Double.isInfinite(rate) || rate < 0) {
                throw new IllegalArgumentException("rate " + rate);
            }
        }
        SplittableRandom rng = new SplittableRandom(seed);
        BiasedModel start = new BiasedModel(
                ratings.stream().mapToDouble(Rating::value).average().orElseThrow(),
                new double[users],
                new double[items],
                start(users, factors, rng),
                start(items, factors, rng));
        Trainer trainer = new Trainer(start, learningRate, regularization);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            for (int visit = 0; visit < ratings.size(); visit++) {
                trainer.learn(ratings.get(rng.nextInt(ratings.size())));
            }
        }
        return trainer.model();
    }

    private static void validate(List<Rating> ratings, int users, int items) {
        if (users < 1 || items < 1 || ratings.isEmpty()) {
            throw new IllegalArgumentException("nothing to fit");
        }
        for (Rating r : ratings) {
            boolean inside = r.user() >= 0 && r.user() < users && r.item() >= 0 && r.item() < items;
            if (!inside || Double.isNaN(r.value()) || Double.isInfinite(r.value())) {
                throw new IllegalArgumentException("bad rating " + r);
            }
        }
    }

    private static double[][] start(int rows, int factors, SplittableRandom rng) {
        double[][] matrix = new double[rows][];
        for (int r = 0; r < rows; r++) {
            matrix[r] = rng.doubles(factors, -0.05, 0.05).toArray();
        }
        return matrix;
    }

    private record Trainer(BiasedModel model, double rate, double penalty) {
        double predict(int user, int item) {
            double dot = 0;
            for (int f = 0; f < model.userFactors()[user].length; f++) {
                dot += model.userFactors()[user][f] * model.itemFactors()[item][f];
            }
            return model.mean() + model.userBias()[user] + model.itemBias()[item] + dot;
        }

        void learn(Rating rating) {
            double[] p = model.userFactors()[rating.user()];
            double[] q = model.itemFactors()[rating.item()];
            double[] pBefore = p.clone();
            double error = rating.value() - predict(rating.user(), rating.item());
            shift(model.userBias(), rating.user(), error);
            shift(model.itemBias(), rating.item(), error);
            move(p, q, error);
            move(q, pBefore, error);
        }

        private void shift(double[] bias, int row, double error) {
            bias[row] += rate * (error - penalty * bias[row]);
        }

        private void move(double[] row, double[] other, double error) {
            for (int f = 0; f < row.length; f++) {
                row[f] += rate * (error * other[f] - penalty * row[f]);
            }
        }
    }
}
