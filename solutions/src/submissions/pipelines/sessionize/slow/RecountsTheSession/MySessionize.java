// Too slow: counts the different ids of the open session anew at every event, O(m^2) for a session of m events
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
                .sortWithinPartitions("user", "ts")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> split(rows, gapMillis, capMillis),
                        Encoders.row(schema));
    }

    private static Iterator<Row> split(Iterator<Row> rows, long gapMillis, long capMillis) {
        List<Row> sessions = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        Row session = null;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!open.isEmpty() && !joins(row, open, gapMillis, capMillis)) {
                sessions.add(session);
                open.clear();
            }
            open.add(row);
            session = sessionOf(open);
        }
        if (session != null) {
            sessions.add(session);
        }
        return sessions.iterator();
    }

    private static boolean joins(Row row, List<Row> open, long gapMillis, long capMillis) {
        Row first = open.get(0);
        Row last = open.get(open.size() - 1);
        return row.getLong(1) == first.getLong(1)
                && row.getLong(2) - last.getLong(2) <= gapMillis
                && row.getLong(2) - first.getLong(2) <= capMillis;
    }

    private static Row sessionOf(List<Row> open) {
        long events = open.stream().map(row -> row.getString(0)).distinct().count();
        Row first = open.get(0);
        return RowFactory.create(
                first.getLong(1), first.getLong(2), open.get(open.size() - 1).getLong(2), events);
    }
}
