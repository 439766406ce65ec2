// Rejected by: an event that arrives twice, in one partition or in two, counts once
// Drops repeats inside each arriving partition, so that copies in two partitions both count.
package podium.exercises.pipelines.sessionize;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

public final class MySessionize implements Sessionize {
    @Override
    public Dataset<Row> sessionize(Dataset<Row> events, long gapMillis, long capMillis) {
        StructType schema = new StructType()
                .add("user", "bigint")
                .add("start", "bigint")
                .add("end", "bigint")
                .add("events", "bigint");
        return events.mapPartitions(
                        (MapPartitionsFunction<Row, Row>) MySessionize::distinct, Encoders.row(events.schema()))
                .repartition(col("user"))
                .sortWithinPartitions("user", "ts")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> split(rows, gapMillis, capMillis),
                        Encoders.row(schema));
    }

    private static Iterator<Row> distinct(Iterator<Row> rows) {
        Set<String> seen = new HashSet<>();
        List<Row> kept = new ArrayList<>();
        rows.forEachRemaining(row -> {
            if (seen.add(row.getString(0))) {
                kept.add(row);
            }
        });
        return kept.iterator();
    }

    private static Iterator<Row> split(Iterator<Row> rows, long gapMillis, long capMillis) {
        List<Row> sessions = new ArrayList<>();
        long user = 0;
        long start = 0;
        long last = 0;
        long count = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            long ts = row.getLong(2);
            if (count > 0 && user == row.getLong(1) && ts - last <= gapMillis && ts - start <= capMillis) {
                count++;
            } else {
                if (count > 0) {
                    sessions.add(RowFactory.create(user, start, last, count));
                }
                user = row.getLong(1);
                start = ts;
                count = 1;
            }
            last = ts;
        }
        if (count > 0) {
            sessions.add(RowFactory.create(user, start, last, count));
        }
        return sessions.iterator();
    }
}
