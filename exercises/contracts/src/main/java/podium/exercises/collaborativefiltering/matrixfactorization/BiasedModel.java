package podium.exercises.collaborativefiltering.matrixfactorization;

/**
 * Parameters of a biased matrix factorization with f factors.
 *
 * @param mean global mean of the ratings
 * @param userBias one bias a user, length U
 * @param itemBias one bias an item, length I
 * @param userFactors U x f
 * @param itemFactors I x f
 */
public record BiasedModel(
        double mean, double[] userBias, double[] itemBias, double[][] userFactors, double[][] itemFactors) {}
