// Right: keeps all weights, sums by streams, and asks the model once for each context that is used.
package podium.exercises.experimentation.ipssnipsdr;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

public final class MyIpsSnipsDr implements IpsSnipsDr {
    @Override
    public OffPolicyEstimates evaluate(List<Logged> log, double[][] target, double[][] model, double clip) {
        if (log.isEmpty() || !(clip > 0)) {
            throw new IllegalArgumentException("an empty log, or clip = " + clip);
        }
        requirePolicy(target, model);
        log.forEach(each -> requireRecord(each, target));
        double[] weights = log.stream()
                .mapToDouble(each -> Math.min(clip, target[each.context()][each.action()] / each.propensity()))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        double weighted = IntStream.range(0, weights.length)
                .mapToDouble(row -> weights[row] * log.get(row).reward())
                .sum();
        Map<Integer, Double> values = new HashMap<>();
        double robust = 0;
        for (int row = 0; row < weights.length; row++) {
            Logged each = log.get(row);
            double value = values.computeIfAbsent(each.context(), context -> dot(target[context], model[context]));
            robust += value + weights[row] * (each.reward() - model[each.context()][each.action()]);
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

    private static void requirePolicy(double[][] target, double[][] model) {
        if (model.length != target.length) {
            throw new IllegalArgumentException("policy and model have different contexts");
        }
        for (int context = 0; context < target.length; context++) {
            if (model[context].length != target[context].length) {
                throw new IllegalArgumentException("policy and model have different actions in " + context);
            }
            double sum = 0;
            for (int action = 0; action < target[context].length; action++) {
                sum += target[context][action];
                if (!(target[context][action] >= 0) || !Double.isFinite(model[context][action])) {
                    throw new IllegalArgumentException("a bad number in context " + context);
                }
            }
            if (!(Math.abs(sum - 1) < 1e-6)) {
                throw new IllegalArgumentException("probabilities sum to " + sum + " in context " + context);
            }
        }
    }

    private static void requireRecord(Logged each, double[][] target) {
        if (each.context() < 0 || each.context() >= target.length) {
            throw new IllegalArgumentException("no such context: " + each);
        }
        if (each.action() < 0 || each.action() >= target[each.context()].length) {
            throw new IllegalArgumentException("no such action: " + each);
        }
        if (!(each.propensity() > 0 && each.propensity() <= 1) || !Double.isFinite(each.reward())) {
            throw new IllegalArgumentException("no such record: " + each);
        }
    }
}
