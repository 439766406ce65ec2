package podium.solutions.experimentation.ipssnipsdr;

import java.util.List;
import podium.exercises.experimentation.ipssnipsdr.IpsSnipsDr;
import podium.exercises.experimentation.ipssnipsdr.Logged;
import podium.exercises.experimentation.ipssnipsdr.OffPolicyEstimates;

/** All four estimates in one pass over the policy and one over the log: O(n + c). */
public final class IpsSnipsDrReference implements IpsSnipsDr {
    /** What a row of probabilities may miss 1 by. */
    private static final double ROUNDING = 1e-6;

    /*
     * What the model expects of the policy depends on the context alone, so it is summed over the actions once a context and
     * not once a record. The same loop checks the policy, so that a record has nothing left to check but itself.
     */
    @Override
    public OffPolicyEstimates evaluate(List<Logged> log, double[][] target, double[][] model, double clip) {
        require(!log.isEmpty(), "expected a record at least, found none");
        require(clip > 0, "expected a clip above 0, found " + clip);
        double[] values = values(target, model);
        double weights = 0;
        double squares = 0;
        double weighted = 0;
        double robust = 0;
        for (Logged each : log) {
            requireValid(each, target);
            int context = each.context();
            int action = each.action();
            double weight = Math.min(clip, target[context][action] / each.propensity());
            weights += weight;
            squares += weight * weight;
            weighted += weight * each.reward();
            robust += values[context] + weight * (each.reward() - model[context][action]);
        }
        int n = log.size();
        double ess = squares == 0 ? 0 : weights * weights / squares;
        return new OffPolicyEstimates(weighted / n, weighted / weights, robust / n, ess);
    }

    /** What the model expects of the policy, by context. */
    private static double[] values(double[][] target, double[][] model) {
        require(model.length == target.length, "expected a row of the model for each of the policy");
        double[] values = new double[target.length];
        for (int context = 0; context < target.length; context++) {
            double[] probabilities = target[context];
            double[] rewards = model[context];
            require(rewards.length == probabilities.length, "expected a prediction for each action of " + context);
            double sum = 0;
            boolean sound = true;
            for (int action = 0; action < probabilities.length; action++) {
                sound &= probabilities[action] >= 0 && Double.isFinite(rewards[action]);
                sum += probabilities[action];
                values[context] += probabilities[action] * rewards[action];
            }
            sound &= Math.abs(sum - 1) <= ROUNDING;
            require(sound, "expected a distribution and finite predictions in context " + context);
        }
        return values;
    }

    private static void requireValid(Logged each, double[][] target) {
        int context = each.context();
        int action = each.action();
        boolean known = context >= 0 && context < target.length && action >= 0 && action < target[context].length;
        boolean likely = each.propensity() > 0 && each.propensity() <= 1;
        if (!(known && likely && Double.isFinite(each.reward()))) {
            throw new IllegalArgumentException(
                    "expected a known action, a propensity in (0, 1] and a finite reward, found " + each);
        }
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
