package podium.exercises.pipelines.sessionize;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Splits a click stream into sessions.
 *
 * <p>An event is identified by {@code eventId}: the same id seen twice is one event, whichever copy is kept (copies agree
 * in all columns). A member's events are taken in order of time. An event joins the session of the event before it when
 * it comes at most {@code gapMillis} after that event <em>and</em> at most {@code capMillis} after the session's first
 * event; otherwise it starts a new session. Both limits are inclusive, as in Spark's own {@code session_window} for the
 * gap. A session ends at its last event, not at that plus the gap.
 *
 * <p>Input and output are unordered tables: the partitions that events arrive in, and their order there, mean nothing,
 * and the result is ordered only by whoever reads it.
 *
 * <p>Source: the sessions of web usage mining (Cooley, Mobasher and Srivastava, 1999) with the inactivity rule; the cap is
 * what production pipelines add against bots.
 */
public interface Sessionize {
    /**
     * Splits each member's events into sessions.
     *
     * @param events columns {@code eventId string, user bigint, ts bigint} (milliseconds since the epoch), none null; any
     *     number of partitions, some of them empty; one member may have half of all events
     * @param gapMillis longest silence inside a session, at least 0
     * @param capMillis longest time from a session's first event to its last, at least 0; {@code Long.MAX_VALUE} for none
     * @return columns {@code user bigint, start bigint, end bigint, events bigint}, one row a session, in any order
     *     <p>Expected cost: one exchange by member and one sort, O(n log n); nothing is collected to the driver, and no
     *     member's events are held in memory at once.
     */
    Dataset<Row> sessionize(Dataset<Row> events, long gapMillis, long capMillis);
}
