// Rejected by: at a solved row the gradient of its objective is zero
// Adds to the matrix of the row before it.
package podium.exercises.collaborativefiltering.alsexplicit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import podium.exercises.Rating;

public final class MyAlsExplicit implements AlsExplicit {
    private double[][] kept = {};

    @Override
    public double[] solve(double[][] factors, int[] rows, double[] ratings, Penalty penalty) {
        requirePenalty(penalty);
        if (factors.length == 0 || rows.length != ratings.length) {
            throw new IllegalArgumentException("no factors, or not a rating for each row");
        }
        for (int j = 0; j < rows.length; j++) {
            if (rows[j] < 0 || rows[j] >= factors.length || !Double.isFinite(ratings[j])) {
                throw new IllegalArgumentException("row " + rows[j] + " rated " + ratings[j]);
            }
        }
        int f = factors[0].length;
        if (rows.length == 0) {
            return new double[f];
        }
        if (kept.length != f) {
            kept = new double[f][f];
        }
        double[][] a = new double[f][f];
        for (int k = 0; k < f; k++) {
            a[k] = kept[k].clone();
        }
        double[] b = new double[f];
        for (int j = 0; j < rows.length; j++) {
            double[] y = factors[rows[j]];
            for (int k = 0; k < f; k++) {
                b[k] += ratings[j] * y[k];
                for (int l = 0; l < f; l++) {
                    a[k][l] += y[k] * y[l];
                }
            }
        }
        double weight = penalty.scaledByCount() ? rows.length : 1;
        for (int k = 0; k < f; k++) {
            a[k][k] += penalty.lambda() * weight;
        }
        for (int k = 0; k < f; k++) {
            kept[k] = a[k].clone();
        }
        return eliminated(a, b);
    }

    private static double[] eliminated(double[][] a, double[] b) {
        int f = b.length;
        for (int k = 0; k < f; k++) {
            for (int row = k + 1; row < f; row++) {
                double share = a[row][k] / a[k][k];
                for (int l = k; l < f; l++) {
                    a[row][l] -= share * a[k][l];
                }
                b[row] -= share * b[k];
            }
        }
        double[] x = new double[f];
        for (int k = f - 1; k >= 0; k--) {
            double left = b[k];
            for (int l = k + 1; l < f; l++) {
                left -= a[k][l] * x[l];
            }
            x[k] = left / a[k][k];
        }
        return x;
    }

    @Override
    public double objective(AlsModel model, List<Rating> ratings, Penalty penalty) {
        requirePenalty(penalty);
        double[][] users = model.userFactors();
        double[][] items = model.itemFactors();
        requireRatings(ratings, users.length, items.length);
        double[] userWeights = new double[users.length];
        double[] itemWeights = new double[items.length];
        double sum = 0;
        for (Rating rating : ratings) {
            double error = rating.value() - dot(users[rating.user()], items[rating.item()]);
            sum += error * error;
            userWeights[rating.user()]++;
            itemWeights[rating.item()]++;
        }
        for (int user = 0; user < users.length; user++) {
            double weight = penalty.scaledByCount() ? userWeights[user] : 1;
            sum += penalty.lambda() * weight * dot(users[user], users[user]);
        }
        for (int item = 0; item < items.length; item++) {
            double weight = penalty.scaledByCount() ? itemWeights[item] : 1;
            sum += penalty.lambda() * weight * dot(items[item], items[item]);
        }
        return sum;
    }

    @Override
    public AlsModel fit(List<Rating> ratings, AlsPlan plan) {
        requirePenalty(plan.penalty());
        if (ratings.isEmpty() || plan.users() < 1 || plan.items() < 1 || plan.factors() < 1 || plan.sweeps() < 1) {
            throw new IllegalArgumentException(ratings.size() + " ratings, " + plan);
        }
        requireRatings(ratings, plan.users(), plan.items());
        List<List<Rating>> byUser = lists(plan.users());
        List<List<Rating>> byItem = lists(plan.items());
        for (Rating rating : ratings) {
            byUser.get(rating.user()).add(rating);
            byItem.get(rating.item()).add(rating);
        }
        Random random = new Random(plan.seed());
        double[][] users = new double[plan.users()][plan.factors()];
        double[][] items = new double[plan.items()][plan.factors()];
        for (double[] item : items) {
            for (int k = 0; k < item.length; k++) {
                item[k] = random.nextDouble() - 0.5;
            }
        }
        for (int sweep = 0; sweep < plan.sweeps(); sweep++) {
            for (int user = 0; user < users.length; user++) {
                List<Rating> rated = byUser.get(user);
                int[] rows = rated.stream().mapToInt(Rating::item).toArray();
                users[user] = solve(items, rows, values(rated), plan.penalty());
            }
            for (int item = 0; item < items.length; item++) {
                List<Rating> rated = byItem.get(item);
                int[] rows = rated.stream().mapToInt(Rating::user).toArray();
                items[item] = solve(users, rows, values(rated), plan.penalty());
            }
        }
        return new AlsModel(users, items);
    }

    private static List<List<Rating>> lists(int count) {
        List<List<Rating>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static double[] values(List<Rating> rated) {
        return rated.stream().mapToDouble(Rating::value).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static void requirePenalty(Penalty penalty) {
        if (!(penalty.lambda() > 0) || penalty.lambda() == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("no such penalty: " + penalty);
        }
    }

    private static void requireRatings(List<Rating> ratings, int users, int items) {
        for (Rating rating : ratings) {
            if (rating.user() < 0 || rating.user() >= users || rating.item() < 0 || rating.item() >= items) {
                throw new IllegalArgumentException("no such user or item: " + rating);
            }
            if (!Double.isFinite(rating.value())) {
                throw new IllegalArgumentException("no such rating: " + rating);
            }
        }
    }
}
