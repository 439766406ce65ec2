package podium.solutions.pipelines.sessionize;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import podium.exercises.pipelines.sessionize.Sessionize;

/** Sessions with one exchange, one sort that can spill, and a fold that holds one open session. */
public final class SessionizeReference implements Sessionize {
    /*
     * The inactivity rule (Cooley, Mobasher and Srivastava, "Data preparation for mining World Wide Web browsing patterns",
     * 1999) needs the event before, which the window function lag would give. The cap does not fit a window: whether an
     * event starts a session depends on where the session before it was cut. So this is a fold over a member's events in
     * order of time, and the engine's part is to bring them together, once, in that order.
     *
     * A repeated event agrees with its first delivery in all columns; with the event's id as the last sort key the copies
     * stand next to each other, and the fold drops them where a dropDuplicates("eventId") would cost a second exchange.
     *
     * Partitions are streamed through: neither a list of a member's events nor one of its sessions is ever built, so that a
     * bot with half of all events costs time in one task, and no memory.
     */
    @Override
    public Dataset<Row> sessionize(Dataset<Row> events, long gapMillis, long capMillis) {
        StructType session = new StructType()
                .add("user", "bigint")
                .add("start", "bigint")
                .add("end", "bigint")
                .add("events", "bigint");
        MapPartitionsFunction<Row, Row> fold = sorted -> new SessionIterator(sorted, gapMillis, capMillis);
        return events.select("user", "ts", "eventId")
                .repartition(col("user"))
                .sortWithinPartitions("user", "ts", "eventId")
                .mapPartitions(fold, Encoders.row(session));
    }
}
