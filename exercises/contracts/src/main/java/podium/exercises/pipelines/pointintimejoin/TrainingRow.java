package podium.exercises.pipelines.pointintimejoin;

/**
 * A label with the value that was known at its time.
 *
 * @param id of the label
 * @param entity of the label
 * @param ts of the label, in milliseconds since the epoch
 * @param value of the feature; NaN where none was known, or the newest was too old
 */
public record TrainingRow(long id, long entity, long ts, double value) {}
