package podium.exercises.metrics.precisionrecallatk;

/**
 * Precision and recall of one list at one cut.
 *
 * @param precision hits divided by k, in [0, 1]
 * @param recall hits divided by the number of distinct relevant ids, in [0, 1]
 */
public record PrecisionRecall(double precision, double recall) {}
