package podium.judge.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;

import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/** Starts the session and runs one query of each common kind, so that the first law does not pay for it. */
public final class SparkWarmUp implements Runnable {
    @Override
    public void run() {
        SparkSession session = Sessions.session();
        session.range(0, 100, 1, 2)
                .selectExpr("id % 3 as k", "id as v")
                .withColumn("p", lag(col("v"), 1).over(Window.partitionBy("k").orderBy("v")))
                .groupBy("k")
                .count()
                .collectAsList();
        try {
            rowByRow(session);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rows of a public record cannot be read", e);
        }
    }

    /** The way that a submission's rows take, through code of its own. */
    private static void rowByRow(SparkSession session) throws ReflectiveOperationException {
        RecordRows rows = new RecordRows(Pair.class);
        Dataset<Row> pairs = rows.dataset(session, List.of(List.of(new Pair("a", 1)), List.of(new Pair("b", 2))));
        MapPartitionsFunction<Row, Row> same = some -> some;
        rows.records(pairs.repartition(col("number"))
                .sortWithinPartitions("number", "name")
                .mapPartitions(same, Encoders.row(pairs.schema())));
    }

    /**
     * A row.
     *
     * @param name any text
     * @param number any number
     */
    public record Pair(String name, long number) {}
}
