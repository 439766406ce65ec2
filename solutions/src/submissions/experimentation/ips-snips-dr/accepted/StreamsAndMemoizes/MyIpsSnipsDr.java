// Right: keeps all weights, sums by streams, and asks the model once for each context that is used.
package podium.exercises.experimentation.ipssnipsdr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

public final class MyIpsSnipsDr implements IpsSnipsDr {
    @Override
    public OffPolicyEstimates evaluate(List<Logged> log, double[][] target, double[][] model, double clip) {
        check(!log.isEmpty(), "nothing was logged");
        check(clip > 0, "clips at " + clip);
        checkTables(target, model);
        log.forEach(row -> checkLogged(row, target));
        double[] weights = log.stream()
                .mapToDouble(each -> Math.min(clip, target[each.context()][each.action()] / each.propensity()))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        double weighted = IntStream.range(0, weights.length)
                .mapToDouble(row -> weights[row] * log.get(row).reward())
                .sum();
        double[] values = new double[target.length];
        boolean[] known = new boolean[target.length];
        double robust = 0;
        for (int row = 0; row < weights.length; row++) {
            Logged each = log.get(row);
            int context = each.context();
            if (!known[context]) {
                values[context] = dot(target[context], model[context]);
                known[context] = true;
            }
            robust += values[context] + weights[row] * (each.reward() - model[each.context()][each.action()]);
        }
        return new OffPolicyEstimates(
                weighted / weights.length,
                sum == 0 ? Double.NaN : weighted / sum,
                robust / weights.length,
                sum == 0 ? 0 : sum / squares * sum);
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    private static void checkTables(double[][] target, double[][] model) {
        check(
                Arrays.stream(target)
                        .mapToInt(row -> row.length)
                        .boxed()
                        .toList()
                        .equals(Arrays.stream(model)
                                .mapToInt(row -> row.length)
                                .boxed()
                                .toList()),
                "the tables have different shapes");
        check(
                Arrays.stream(model).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite),
                "a prediction without end");
        for (double[] row : target) {
            check(Arrays.stream(row).allMatch(probability -> probability >= 0), "less than impossible");
            check(Math.abs(1 - Arrays.stream(row).sum()) <= 1e-6, "not a distribution");
        }
    }

    private static void checkLogged(Logged it, double[][] target) {
        boolean known = 0 <= it.context()
                && it.context() < target.length
                && 0 <= it.action()
                && it.action() < target[it.context()].length;
        check(known, "outside the table");
        check(0 < it.propensity() && it.propensity() <= 1, "no probability");
        check(!Double.isNaN(it.reward() - it.reward()), "no reward");
    }
}
