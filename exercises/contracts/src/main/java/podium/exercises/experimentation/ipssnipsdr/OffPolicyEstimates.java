package podium.exercises.experimentation.ipssnipsdr;

/**
 * What a log of one policy says about another.
 *
 * @param ips inverse propensity score: mean of weight times reward
 * @param snips self-normalized: the sum of weight times reward by the sum of weights; NaN where all weights are 0
 * @param dr doubly robust: the mean of the model's value plus weight times what the model missed
 * @param ess effective sample size: the squared sum of weights by the sum of squared weights, in [1, n]; 0 where all weights are 0
 */
public record OffPolicyEstimates(double ips, double snips, double dr, double ess) {}
