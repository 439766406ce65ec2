// Rejected by: the cap of a session counts from its own first event, not from an earlier one's
// Cuts what the gap leaves together into slices of the cap, all counted from the very first event.
package podium.exercises.pipelines.sessionize;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

public final class MySessionize implements Sessionize {
    @Override
    public Dataset<Row> sessionize(Dataset<Row> events, long gapMillis, long capMillis) {
        WindowSpec inOrder = Window.partitionBy("user").orderBy("ts", "eventId");
        WindowSpec ofVisit = Window.partitionBy("user", "visit");
        Column silence = col("ts").minus(lag(col("ts"), 1).over(inOrder));
        return events.dropDuplicates("eventId")
                .withColumn("breaks", when(silence.gt(gapMillis), 1L).otherwise(0L))
                .withColumn("visit", sum(col("breaks")).over(inOrder))
                .withColumn("first", min(col("ts")).over(ofVisit))
                .withColumn("slice", expr("(ts - first - 1) div " + Math.max(1, capMillis)))
                .groupBy("user", "visit", "slice")
                .agg(min("ts").as("start"), max("ts").as("end"), count("ts").as("events"))
                .select("user", "start", "end", "events");
    }
}
