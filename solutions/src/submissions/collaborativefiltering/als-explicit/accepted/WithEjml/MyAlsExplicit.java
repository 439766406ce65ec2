// Right: lets EJML do the linear algebra, and starts uniformly.
package podium.exercises.collaborativefiltering.alsexplicit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import podium.exercises.Rating;

public final class MyAlsExplicit implements AlsExplicit {
    @Override
    public double[] solve(double[][] factors, int[] rows, double[] ratings, Penalty penalty) {
        refuseUnless(factors.length > 0 && ratings.length == rows.length && isUsable(penalty));
        refuseUnless(Arrays.stream(rows).allMatch(row -> 0 <= row && row < factors.length));
        refuseUnless(Arrays.stream(ratings).allMatch(Double::isFinite));
        int f = factors[0].length;
        if (rows.length == 0) {
            return new double[f];
        }
        double[][] rated = Arrays.stream(rows).mapToObj(row -> factors[row]).toArray(double[][]::new);
        SimpleMatrix y = new SimpleMatrix(rated);
        SimpleMatrix ridge = SimpleMatrix.identity(f).scale(weight(penalty, rows.length));
        SimpleMatrix right = y.transpose().mult(new SimpleMatrix(ratings.length, 1, true, ratings));
        SimpleMatrix x = y.transpose().mult(y).plus(ridge).solve(right);
        return IntStream.range(0, f).mapToDouble(k -> x.get(k)).toArray();
    }

    @Override
    public double objective(AlsModel model, List<Rating> ratings, Penalty penalty) {
        refuseUnless(isUsable(penalty));
        refuseUnlessWithin(ratings, model.userFactors().length, model.itemFactors().length);
        double errors = ratings.stream()
                .mapToDouble(each ->
                        each.value() - inner(model.userFactors()[each.user()], model.itemFactors()[each.item()]))
                .map(off -> off * off)
                .sum();
        return errors
                + size(model.userFactors(), ratings, Rating::user, penalty)
                + size(model.itemFactors(), ratings, Rating::item, penalty);
    }

    private static double size(double[][] table, List<Rating> ratings, ToIntFunction<Rating> side, Penalty penalty) {
        Map<Integer, Long> counts =
                ratings.stream().collect(Collectors.groupingBy(side::applyAsInt, Collectors.counting()));
        return IntStream.range(0, table.length)
                .mapToDouble(row -> weight(penalty, counts.getOrDefault(row, 0L)) * inner(table[row], table[row]))
                .sum();
    }

    @Override
    public AlsModel fit(List<Rating> ratings, AlsPlan plan) {
        refuseUnless(isUsable(plan.penalty()) && !ratings.isEmpty());
        refuseUnless(Math.min(plan.users(), plan.items()) > 0 && Math.min(plan.factors(), plan.sweeps()) > 0);
        refuseUnlessWithin(ratings, plan.users(), plan.items());
        Map<Integer, List<Rating>> ofUsers = ratings.stream().collect(Collectors.groupingBy(Rating::user));
        Map<Integer, List<Rating>> ofItems = ratings.stream().collect(Collectors.groupingBy(Rating::item));
        Random random = new Random(plan.seed());
        double[][] films = IntStream.range(0, plan.items())
                .mapToObj(film -> random.doubles(plan.factors(), -0.5, 0.5).toArray())
                .toArray(double[][]::new);
        double[][] members = {};
        for (int done = 0; done < plan.sweeps(); done++) {
            members = half(films, ofUsers, plan.users(), Rating::item, plan.penalty());
            films = half(members, ofItems, plan.items(), Rating::user, plan.penalty());
        }
        return new AlsModel(members, films);
    }

    private double[][] half(
            double[][] fixed,
            Map<Integer, List<Rating>> groups,
            int count,
            ToIntFunction<Rating> other,
            Penalty penalty) {
        double[][] solved = new double[count][];
        Arrays.setAll(solved, row -> {
            List<Rating> group = groups.getOrDefault(row, List.of());
            int[] places = group.stream().mapToInt(other).toArray();
            double[] values = group.stream().mapToDouble(Rating::value).toArray();
            return solve(fixed, places, values, penalty);
        });
        return solved;
    }

    private static double weight(Penalty penalty, long count) {
        return penalty.scaledByCount() ? penalty.lambda() * count : penalty.lambda();
    }

    private static double inner(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(k -> one[k] * other[k])
                .sum();
    }

    private static boolean isUsable(Penalty penalty) {
        return penalty.lambda() > 0 && Double.isFinite(penalty.lambda());
    }

    private static void refuseUnlessWithin(List<Rating> ratings, int users, int items) {
        refuseUnless(ratings.stream()
                .allMatch(each -> Math.min(each.user(), each.item()) >= 0
                        && each.user() < users
                        && each.item() < items
                        && Double.isFinite(each.value())));
    }

    private static void refuseUnless(boolean fine) {
        if (!fine) {
            throw new IllegalArgumentException("not what the contract asks for");
        }
    }
}
