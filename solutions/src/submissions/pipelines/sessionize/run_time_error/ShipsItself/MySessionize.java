// Rejected by: sessions equal the plain definition
// Keeps the limits in fields of this class, which is not serializable, and ships it with the function.
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
    private long gap;
    private long cap;

    @Override
    public Dataset<Row> sessionize(Dataset<Row> events, long gapMillis, long capMillis) {
        gap = gapMillis;
        cap = capMillis;
        StructType schema = new StructType()
                .add("user", "bigint")
                .add("start", "bigint")
                .add("end", "bigint")
                .add("events", "bigint");
        return events.dropDuplicates("eventId")
                .repartition(col("user"))
                .sortWithinPartitions("user", "ts")
                .mapPartitions((MapPartitionsFunction<Row, Row>) this::split, Encoders.row(schema));
    }

    private Iterator<Row> split(Iterator<Row> rows) {
        List<Row> sessions = new ArrayList<>();
        Row first = null;
        Row last = null;
        long count = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (first != null && joins(row, first, last)) {
                count++;
            } else {
                if (first != null) {
                    sessions.add(RowFactory.create(first.getLong(1), first.getLong(2), last.getLong(2), count));
                }
                first = row;
                count = 1;
            }
            last = row;
        }
        if (first != null) {
            sessions.add(RowFactory.create(first.getLong(1), first.getLong(2), last.getLong(2), count));
        }
        return sessions.iterator();
    }

    private boolean joins(Row row, Row first, Row last) {
        return row.getLong(1) == first.getLong(1)
                && row.getLong(2) - last.getLong(2) <= gap
                && row.getLong(2) - first.getLong(2) <= cap;
    }
}
