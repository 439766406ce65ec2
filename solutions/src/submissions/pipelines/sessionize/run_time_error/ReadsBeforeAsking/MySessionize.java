// Rejected by: no events give no sessions, and empty partitions change nothing
// Takes the first event of a partition before asking whether there is one.
package podium.exercises.pipelines.sessionize;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
        return events.repartition(col("user"))
                .sortWithinPartitions("user", "ts", "eventId")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> split(rows, gapMillis, capMillis),
                        Encoders.row(schema));
    }

    private static Iterator<Row> split(Iterator<Row> rows, long gapMillis, long capMillis) {
        List<Row> sessions = new ArrayList<>();
        Row first = rows.next();
        Row last = first;
        long count = 1;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.getString(0).equals(last.getString(0))) {
                continue;
            }
            if (row.getLong(1) == first.getLong(1)
                    && row.getLong(2) - last.getLong(2) <= gapMillis
                    && row.getLong(2) - first.getLong(2) <= capMillis) {
                count++;
            } else {
                sessions.add(RowFactory.create(first.getLong(1), first.getLong(2), last.getLong(2), count));
                first = row;
                count = 1;
            }
            last = row;
        }
        sessions.add(RowFactory.create(first.getLong(1), first.getLong(2), last.getLong(2), count));
        return sessions.iterator();
    }
}
