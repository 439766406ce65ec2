// Rejected by: a silence exactly as long as the gap stays inside a session
// Ends a session at a silence as long as the gap.
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
        for (Row row : (Iterable<Row>) () -> rows) {
            timeOfEvent.put(row.getString(0), row.getLong(2));
        }
        List<Long> times = new ArrayList<>(timeOfEvent.values());
        Collections.sort(times);
        List<Row> sessions = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= times.size(); i++) {
            boolean joins = i < times.size()
                    && times.get(i) - times.get(i - 1) < gapMillis
                    && times.get(i) - times.get(first) <= capMillis;
            if (!joins) {
                sessions.add(RowFactory.create(user, times.get(first), times.get(i - 1), (long) (i - first)));
                first = i;
            }
        }
        return sessions.iterator();
    }
}
