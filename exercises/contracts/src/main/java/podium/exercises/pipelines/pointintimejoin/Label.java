package podium.exercises.pipelines.pointintimejoin;

/**
 * An outcome to learn from, to be joined with what was known when it happened.
 *
 * @param id differs from label to label
 * @param entity whom or what it is about
 * @param ts when it happened, in milliseconds since the epoch
 */
public record Label(long id, long entity, long ts) {}
