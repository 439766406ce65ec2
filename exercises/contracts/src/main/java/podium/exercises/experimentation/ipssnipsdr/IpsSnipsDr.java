package podium.exercises.experimentation.ipssnipsdr;

import java.util.List;
import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Off-policy evaluation: what a new policy would have earned, estimated from the log of another that chose at random.
 *
 * <p>A record of context x, action a, propensity p and reward r has the weight {@code w = min(clip, target[x][a] / p)}. With
 * n records:
 *
 * <ul>
 *   <li>{@code ips = sum(w r) / n}
 *   <li>{@code snips = sum(w r) / sum(w)}, NaN where all weights are 0
 *   <li>{@code dr = sum(v(x) + w (r - model[x][a])) / n}, where {@code v(x)} is the sum of {@code target[x][b] model[x][b]} over
 *       all actions b of the context; nothing in {@code v} is clipped
 *   <li>{@code ess = sum(w)^2 / sum(w^2)}, 0 where all weights are 0
 * </ul>
 *
 * <p>The same clipped weight stands wherever w does.
 *
 * <p>Sources: Horvitz and Thompson, <i>A generalization of sampling without replacement from a finite universe</i>, 1952; Swaminathan
 * and Joachims, <i>The self-normalized estimator for counterfactual learning</i>, 2015; Dudík, Langford and Li, <i>Doubly robust policy
 * evaluation and learning</i>, 2011.
 */
@Exercise(
        title = "Off-policy evaluation: IPS, SNIPS and DR",
        level = Level.L5,
        minutes = 40,
        skills = {"off-policy evaluation", "importance weights", "control variates", "cost a record"},
        maxRatio = 20,
        maxGrowth = 1.5)
public interface IpsSnipsDr {
    /**
     * Evaluates a policy on a log.
     *
     * @param log at least one record; may be unmodifiable
     * @param target the policy to evaluate, one row a context: probability of each action, at least 0, each row summing to 1 but
     *     for rounding (1e-6); rows may have different lengths
     * @param model predicted reward of each action in each context, finite, of the shape of {@code target}
     * @param clip no weight is larger than this; above 0, {@link Double#POSITIVE_INFINITY} for no clipping
     * @return the estimates
     * @throws IllegalArgumentException if the log is empty; {@code clip} is not above 0; a row of {@code target} is no distribution, also
     *     one that the log does not use; {@code model} has another shape or a value that is not finite; or a record has a context or an
     *     action that {@code target} lacks, a propensity outside (0, 1], or a reward that is not finite. NaN is nowhere allowed
     *     <p>Expected cost: O(n + c) for n records and c cells of {@code target}.
     */
    OffPolicyEstimates evaluate(List<Logged> log, double[][] target, double[][] model, double clip);
}
