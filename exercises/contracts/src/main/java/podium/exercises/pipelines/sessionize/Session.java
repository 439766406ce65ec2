package podium.exercises.pipelines.sessionize;

/**
 * One session of one member.
 *
 * @param user the member
 * @param start time of its first event, milliseconds since the epoch
 * @param end time of its last event
 * @param events number of distinct events in it, at least 1
 */
public record Session(long user, long start, long end, long events) {}
