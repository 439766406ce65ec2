package podium.exercises.collaborativefiltering.alsexplicit;

/**
 * Factors whose inner products predict ratings: the prediction for user u and item i is {@code userFactors[u] · itemFactors[i]}.
 *
 * @param userFactors U x f
 * @param itemFactors I x f
 */
public record AlsModel(double[][] userFactors, double[][] itemFactors) {}
