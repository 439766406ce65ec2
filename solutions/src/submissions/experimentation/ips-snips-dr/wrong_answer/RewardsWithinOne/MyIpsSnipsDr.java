// Rejected by: a constant added to every reward is added to SNIPS
// Takes every reward for a click, from 0 to 1.
package podium.exercises.experimentation.ipssnipsdr;

import java.util.List;

public final class MyIpsSnipsDr implements IpsSnipsDr {
    @Override
    public OffPolicyEstimates evaluate(List<Logged> log, double[][] target, double[][] model, double clip) {
        if (log.isEmpty() || !(clip > 0)) {
            throw new IllegalArgumentException("an empty log, or clip = " + clip);
        }
        requirePolicy(target, model);
        double[] values = new double[target.length];
        for (int context = 0; context < target.length; context++) {
            for (int action = 0; action < target[context].length; action++) {
                values[context] += target[context][action] * model[context][action];
            }
        }
        double weights = 0;
        double squares = 0;
        double weighted = 0;
        double robust = 0;
        for (Logged each : log) {
            requireRecord(each, target);
            double probability = target[each.context()][each.action()];
            double weight = Math.min(clip, probability / each.propensity());
            weights += weight;
            squares += weight * weight;
            weighted += weight * Math.max(0, Math.min(1, each.reward()));
            robust += values[each.context()] + weight * (each.reward() - model[each.context()][each.action()]);
        }
        double n = log.size();
        double ess = squares > 0 ? weights * weights / squares : 0;
        return new OffPolicyEstimates(weighted / n, weighted / weights, robust / n, ess);
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
