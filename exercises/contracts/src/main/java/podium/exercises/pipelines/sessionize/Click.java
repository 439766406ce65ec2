package podium.exercises.pipelines.sessionize;

/**
 * One event of one member.
 *
 * @param eventId identity of the event; the same id seen twice is one event
 * @param user the member
 * @param ts time in milliseconds since the epoch
 */
public record Click(String eventId, long user, long ts) {}
