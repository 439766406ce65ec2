// Rejected by: with a gap or a cap of 0 only events of the same millisecond share a session
// Opens sessions until the event at hand fits one; with a cap of 0 its share of the cap is 0/0, and none ever does.
package podium.exercises.pipelines.sessionize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
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
        FlatMapGroupsFunction<Long, Row, Row> split = (user, rows) -> sessionsOf(user, rows, gapMillis, capMillis);
        return events.groupByKey((MapFunction<Row, Long>) row -> row.getLong(1), Encoders.LONG())
                .flatMapGroups(split, Encoders.row(schema));
    }

    private static Iterator<Row> sessionsOf(Long user, Iterator<Row> rows, long gapMillis, long capMillis) {
        Map<String, Long> timeOfEvent = new HashMap<>();
        rows.forEachRemaining(row -> timeOfEvent.put(row.getString(0), row.getLong(2)));
        List<Long> times = new ArrayList<>(timeOfEvent.values());
        Collections.sort(times);
        List<Row> sessions = new ArrayList<>();
        long start = times.get(0);
        long last = start;
        long count = 0;
        int next = 0;
        while (next < times.size()) {
            long ts = times.get(next);
            double share = (ts - start) / (double) capMillis;
            if (share <= 1 && ts - last <= gapMillis) {
                last = ts;
                count++;
                next++;
            } else {
                if (count > 0) {
                    sessions.add(RowFactory.create(user, start, last, count));
                }
                start = ts;
                last = ts;
                count = 0;
            }
        }
        sessions.add(RowFactory.create(user, start, last, count));
        return sessions.iterator();
    }
}
