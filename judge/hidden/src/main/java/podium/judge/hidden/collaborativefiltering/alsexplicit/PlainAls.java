package podium.judge.hidden.collaborativefiltering.alsexplicit;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import podium.exercises.Rating;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;
import podium.judge.engine.testkit.Expect;

/** The contract's formulas, written as plainly as they read. */
final class PlainAls {
    private PlainAls() {}

    static double prediction(AlsModel model, Rating rating) {
        return dot(model.userFactors()[rating.user()], model.itemFactors()[rating.item()]);
    }

    static double objective(AlsModel model, List<Rating> ratings, Penalty penalty) {
        double sum = 0;
        for (Rating rating : ratings) {
            sum += Math.pow(rating.value() - prediction(model, rating), 2);
        }
        return sum
                + penalty(model.userFactors(), ratings, Rating::user, penalty)
                + penalty(model.itemFactors(), ratings, Rating::item, penalty);
    }

    private static double penalty(double[][] rows, List<Rating> ratings, ToIntFunction<Rating> side, Penalty penalty) {
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum += weight(row, ratings, side, penalty) * dot(rows[row], rows[row]);
        }
        return sum;
    }

    /** Lambda, times the number of the row's ratings if it is scaled. */
    private static double weight(int row, List<Rating> ratings, ToIntFunction<Rating> side, Penalty penalty) {
        long count = ratings.stream()
                .filter(rating -> side.applyAsInt(rating) == row)
                .count();
        return penalty.lambda() * (penalty.scaledByCount() ? count : 1);
    }

    /** Half the gradient of the objective with respect to all item factors. */
    static double[][] itemGradient(AlsModel model, List<Rating> ratings, Penalty penalty) {
        double[][] gradient = new double[model.itemFactors().length][];
        int[] counts = new int[gradient.length];
        ratings.forEach(rating -> counts[rating.item()]++);
        Arrays.setAll(
                gradient,
                item -> times(
                        penalty.lambda() * (penalty.scaledByCount() ? counts[item] : 1), model.itemFactors()[item]));
        for (Rating rating : ratings) {
            double missed = rating.value() - prediction(model, rating);
            double[] user = model.userFactors()[rating.user()];
            for (int k = 0; k < user.length; k++) {
                gradient[rating.item()][k] -= missed * user[k];
            }
        }
        return gradient;
    }

    /** One sweep from the model's items: all users, then all items for the new users. */
    static AlsModel sweep(AlsModel from, List<Rating> ratings, AlsPlan plan) {
        Half ofUsers = new Half(plan.users(), Rating::user, Rating::item);
        Half ofItems = new Half(plan.items(), Rating::item, Rating::user);
        double[][] users = solved(from.itemFactors(), ratings, plan.penalty(), ofUsers);
        return new AlsModel(users, solved(users, ratings, plan.penalty(), ofItems));
    }

    /** Whose rows are solved, and what a rating says of both sides. */
    private record Half(int count, ToIntFunction<Rating> row, ToIntFunction<Rating> other) {}

    private static double[][] solved(double[][] fixed, List<Rating> ratings, Penalty penalty, Half half) {
        int f = fixed[0].length;
        double[][] solved = new double[half.count][];
        for (int row = 0; row < half.count; row++) {
            double[][] system = new double[f][f + 1];
            boolean rated = false;
            for (Rating rating : ratings) {
                if (half.row.applyAsInt(rating) == row) {
                    double[] y = fixed[half.other.applyAsInt(rating)];
                    rated = true;
                    for (int k = 0; k < f; k++) {
                        system[k][f] += rating.value() * y[k];
                        for (int l = 0; l < f; l++) {
                            system[k][l] += y[k] * y[l];
                        }
                    }
                }
            }
            for (int k = 0; k < f; k++) {
                system[k][k] += weight(row, ratings, half.row, penalty);
            }
            solved[row] = rated ? eliminated(system) : new double[f];
        }
        return solved;
    }

    /** Gauss and Jordan on a positive definite system, the right side in its last column. */
    private static double[] eliminated(double[][] system) {
        int f = system.length;
        for (int pivot = 0; pivot < f; pivot++) {
            for (int row = 0; row < f; row++) {
                double share = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
                for (int column = 0; column <= f; column++) {
                    system[row][column] -= share * system[pivot][column];
                }
            }
        }
        double[] solution = new double[f];
        Arrays.setAll(solution, k -> system[k][f] / system[k][k]);
        return solution;
    }

    /** The model, if it has a row of factors for each user and each item. */
    static AlsModel required(AlsModel model, AlsPlan plan) {
        boolean fits = hasShape(model, plan.users(), plan.items(), plan.factors());
        Expect.holds(
                fits,
                model,
                "%d users and %d items of %d factors".formatted(plan.users(), plan.items(), plan.factors()));
        return model;
    }

    static boolean hasShape(AlsModel model, int users, int items, int factors) {
        return areOf(model.userFactors(), users, factors) && areOf(model.itemFactors(), items, factors);
    }

    private static boolean areOf(double[][] rows, int count, int factors) {
        return rows.length == count && Arrays.stream(rows).allMatch(row -> row.length == factors);
    }

    /** The row turned in the plane of its first and last axis; of one factor the sign alone can turn. */
    static double[] turned(double[] row, double angle) {
        double[] turned = row.clone();
        int last = row.length - 1;
        if (last == 0) {
            turned[0] = -row[0];
        } else {
            turned[0] = Math.cos(angle) * row[0] - Math.sin(angle) * row[last];
            turned[last] = Math.sin(angle) * row[0] + Math.cos(angle) * row[last];
        }
        return turned;
    }

    static double[][] turned(double[][] rows, double angle) {
        return Arrays.stream(rows).map(row -> turned(row, angle)).toArray(double[][]::new);
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    static double[] times(double factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }
}
