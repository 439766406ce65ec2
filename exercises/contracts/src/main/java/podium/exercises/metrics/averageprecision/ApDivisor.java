package podium.exercises.metrics.averageprecision;

/** What average precision divides by. */
public enum ApDivisor {
    /** The number of relevant ids, R: what is not retrieved costs. */
    ALL_RELEVANT,
    /** min(k, R), the most that k ranks can hold: a perfect top k scores 1. */
    MIN_K_RELEVANT
}
