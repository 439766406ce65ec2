package podium.solutions.pipelines.pointintimejoin;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import podium.exercises.pipelines.pointintimejoin.PointInTimeJoin;

/** One exchange of labels and features together, one sort, and a running maximum. */
public final class PointInTimeJoinReference implements PointInTimeJoin {
    /*
     * A value can be used from the later of its two times on. Put labels and values on one line of that time: what a label may use
     * is what stands before it or beside it, and the newest of that is a maximum, of (eventTs, availableTs, value), which only
     * grows along the line. So one value an entity is all that has to be remembered. The age is looked at last: if the newest is
     * too old, all others are older.
     *
     * The frame is a range, not rows, so that values of a label's own millisecond are in it wherever the sort has put them.
     */
    @Override
    public Dataset<Row> asOf(Dataset<Row> labels, Dataset<Row> features, long ttlMillis) {
        Dataset<Row> values = features.select(
                col("entity"),
                greatest(col("eventTs"), col("availableTs")).as("ts"),
                lit(null).cast("bigint").as("id"),
                struct("eventTs", "availableTs", "value").as("known"));
        Dataset<Row> asked = labels.select(
                col("entity"),
                col("ts"),
                col("id"),
                lit(null).cast(values.schema().apply("known").dataType()).as("known"));
        WindowSpec untilNow = Window.partitionBy("entity")
                .orderBy("ts")
                .rangeBetween(Window.unboundedPreceding(), Window.currentRow());
        // A difference of times, because ts - ttlMillis may overflow.
        Column age = col("ts").minus(col("newest.eventTs"));
        return values.union(asked)
                .withColumn("newest", max("known").over(untilNow))
                .where(col("id").isNotNull())
                .select(
                        col("id"),
                        col("entity"),
                        col("ts"),
                        when(age.leq(ttlMillis), col("newest.value"))
                                .otherwise(Double.NaN)
                                .as("value"));
    }
}
