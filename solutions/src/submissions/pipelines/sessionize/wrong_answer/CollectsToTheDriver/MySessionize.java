// Rejected by: no job has run when the dataset is handed back
// Collects everything, splits in the driver and makes a dataset of the result.
package podium.exercises.pipelines.sessionize;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

public final class MySessionize implements Sessionize {
    @Override
    public Dataset<Row> sessionize(Dataset<Row> events, long gapMillis, long capMillis) {
        List<Row> sorted =
                events.dropDuplicates("eventId").orderBy("user", "ts").collectAsList();
        List<Row> sessions = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean joins = i < sorted.size()
                    && user(sorted, i) == user(sorted, first)
                    && ts(sorted, i) - ts(sorted, i - 1) <= gapMillis
                    && ts(sorted, i) - ts(sorted, first) <= capMillis;
            if (!joins) {
                sessions.add(RowFactory.create(
                        user(sorted, first), ts(sorted, first), ts(sorted, i - 1), (long) (i - first)));
                first = i;
            }
        }
        StructType schema = new StructType()
                .add("user", "bigint")
                .add("start", "bigint")
                .add("end", "bigint")
                .add("events", "bigint");
        return events.sparkSession().createDataFrame(sessions, schema);
    }

    private static long user(List<Row> rows, int index) {
        return rows.get(index).getLong(1);
    }

    private static long ts(List<Row> rows, int index) {
        return rows.get(index).getLong(2);
    }
}
