package podium.exercises.pipelines.pointintimejoin;

/**
 * A value of a feature.
 *
 * @param entity whom or what it describes
 * @param eventTs the time that it describes, in milliseconds since the epoch
 * @param availableTs from when on it could be read; before {@code eventTs} for a forecast
 * @param value finite, and never -0.0
 */
public record Feature(long entity, long eventTs, long availableTs, double value) {}
