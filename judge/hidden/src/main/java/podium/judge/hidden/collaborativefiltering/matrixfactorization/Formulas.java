package podium.judge.hidden.collaborativefiltering.matrixfactorization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;

/** The contract's formulas, written as plainly as they read. */
final class Formulas {
    private Formulas() {}

    static double prediction(BiasedModel model, int user, int item) {
        double dot = 0;
        for (int k = 0; k < model.userFactors()[user].length; k++) {
            dot += model.userFactors()[user][k] * model.itemFactors()[item][k];
        }
        return model.mean() + model.userBias()[user] + model.itemBias()[item] + dot;
    }

    /** The loss of one rating: half of the squared error and of the penalty. */
    static double loss(BiasedModel model, Rating rating, double regularization) {
        double error = rating.value() - prediction(model, rating.user(), rating.item());
        double penalty = square(model.userBias()[rating.user()])
                + square(model.itemBias()[rating.item()])
                + sumOfSquares(model.userFactors()[rating.user()])
                + sumOfSquares(model.itemFactors()[rating.item()]);
        return error * error / 2 + regularization / 2 * penalty;
    }

    /** One step in closed form. */
    static BiasedModel step(BiasedModel model, Rating rating, double rate, double regularization) {
        int user = rating.user();
        int item = rating.item();
        double error = rating.value() - prediction(model, user, item);
        BiasedModel after = copy(model);
        after.userBias()[user] += rate * (error - regularization * model.userBias()[user]);
        after.itemBias()[item] += rate * (error - regularization * model.itemBias()[item]);
        for (int k = 0; k < model.userFactors()[user].length; k++) {
            double p = model.userFactors()[user][k];
            double q = model.itemFactors()[item][k];
            after.userFactors()[user][k] = p + rate * (error * q - regularization * p);
            after.itemFactors()[item][k] = q + rate * (error * p - regularization * q);
        }
        return after;
    }

    /** Minus the rate times the central-difference gradient of the loss at each parameter that the rating touches. */
    static BiasedModel numericStep(BiasedModel model, Rating rating, double rate, double regularization) {
        BiasedModel after = copy(model);
        BiasedModel probe = copy(model);
        int user = rating.user();
        int item = rating.item();
        double[][] moved = {after.userBias(), after.itemBias(), after.userFactors()[user], after.itemFactors()[item]};
        double[][] probed = {probe.userBias(), probe.itemBias(), probe.userFactors()[user], probe.itemFactors()[item]};
        for (int block = 0; block < moved.length; block++) {
            for (int k = 0; k < moved[block].length; k++) {
                double value = probed[block][k];
                double width = 1e-3;
                probed[block][k] = value + width;
                double above = loss(probe, rating, regularization);
                probed[block][k] = value - width;
                double below = loss(probe, rating, regularization);
                probed[block][k] = value;
                moved[block][k] -= rate * (above - below) / (2 * width);
            }
        }
        return after;
    }

    /** The model that ratings lead to whose order does not matter. */
    static BiasedModel afterEpochs(BiasedModel start, List<Rating> ratings, Plan plan) {
        BiasedModel model = start;
        for (int epoch = 0; epoch < plan.epochs(); epoch++) {
            for (Rating rating : ratings) {
                model = step(model, rating, plan.rate(), plan.regularization());
            }
        }
        return model;
    }

    /** The models that three ratings lead to, one step each, in each of their six orders. */
    static List<BiasedModel> afterSteps(BiasedModel start, List<Rating> three, Plan plan) {
        List<BiasedModel> models = new ArrayList<>();
        for (int first = 0; first < 3; first++) {
            for (int second = 0; second < 3; second++) {
                if (second != first) {
                    BiasedModel model = start;
                    for (int next : new int[] {first, second, 3 - first - second}) {
                        model = step(model, three.get(next), plan.rate(), plan.regularization());
                    }
                    models.add(model);
                }
            }
        }
        return models;
    }

    /** The model before with the rows that the rating touches taken from the model after. */
    static BiasedModel withTouchedRowsOf(BiasedModel after, BiasedModel before, Rating rating) {
        BiasedModel mixed = copy(before);
        mixed.userBias()[rating.user()] = after.userBias()[rating.user()];
        mixed.itemBias()[rating.item()] = after.itemBias()[rating.item()];
        mixed.userFactors()[rating.user()] = after.userFactors()[rating.user()];
        mixed.itemFactors()[rating.item()] = after.itemFactors()[rating.item()];
        return mixed;
    }

    /** Users become items and items users. */
    static BiasedModel transposed(BiasedModel model) {
        return new BiasedModel(
                model.mean(), model.itemBias(), model.userBias(), model.itemFactors(), model.userFactors());
    }

    static Rating transposed(Rating rating) {
        return new Rating(rating.item(), rating.user(), rating.value());
    }

    static BiasedModel copy(BiasedModel model) {
        return new BiasedModel(
                model.mean(),
                model.userBias().clone(),
                model.itemBias().clone(),
                copy(model.userFactors()),
                copy(model.itemFactors()));
    }

    static double mean(List<Rating> ratings) {
        return ratings.stream().mapToDouble(Rating::value).average().orElseThrow();
    }

    static double rmse(BiasedModel model, List<Rating> ratings) {
        return Math.sqrt(ratings.stream()
                .mapToDouble(rating -> square(rating.value() - prediction(model, rating.user(), rating.item())))
                .average()
                .orElseThrow());
    }

    /** Everything that the penalty is about, summed over the whole model. */
    static double squaredNorm(BiasedModel model) {
        return sumOfSquares(model.userBias())
                + sumOfSquares(model.itemBias())
                + Arrays.stream(model.userFactors())
                        .mapToDouble(Formulas::sumOfSquares)
                        .sum()
                + Arrays.stream(model.itemFactors())
                        .mapToDouble(Formulas::sumOfSquares)
                        .sum();
    }

    /** The baseline: the same descent without factors, in an order of its own. */
    static BiasedModel biasesOnly(List<Rating> ratings, Plan plan, long seed) {
        BiasedModel model = new BiasedModel(
                mean(ratings),
                new double[plan.users()],
                new double[plan.items()],
                new double[plan.users()][0],
                new double[plan.items()][0]);
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = IntStream.range(0, ratings.size()).toArray();
        for (int epoch = 0; epoch < plan.epochs(); epoch++) {
            for (int last = order.length - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                int moved = order[last];
                order[last] = order[other];
                order[other] = moved;
            }
            for (int row : order) {
                Rating rating = ratings.get(row);
                double error = rating.value() - prediction(model, rating.user(), rating.item());
                double[] userBias = model.userBias();
                double[] itemBias = model.itemBias();
                userBias[rating.user()] += plan.rate() * (error - plan.regularization() * userBias[rating.user()]);
                itemBias[rating.item()] += plan.rate() * (error - plan.regularization() * itemBias[rating.item()]);
            }
        }
        return model;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private static double sumOfSquares(double[] values) {
        return Arrays.stream(values).map(Formulas::square).sum();
    }

    private static double square(double value) {
        return value * value;
    }

    static double[] times(double factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }
}
