package podium.judge.spark;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import podium.exercises.pipelines.PlanFacts;

/** Reads facts off a physical plan and counts the jobs that run while a dataset is being described. */
final class Plans {
    private static final long LISTENER_MILLIS = 5_000;

    private Plans() {}

    /** Describes a dataset without running it. */
    interface Description {
        Dataset<Row> run() throws ReflectiveOperationException;
    }

    /** Facts of the dataset that a description leads to. */
    static PlanFacts of(SparkSession session, Description description)
            throws ReflectiveOperationException, TimeoutException {
        AtomicInteger jobs = new AtomicInteger();
        SparkListener counter = new SparkListener() {
            @Override
            public void onJobStart(SparkListenerJobStart start) {
                jobs.incrementAndGet();
            }
        };
        session.sparkContext().addSparkListener(counter);
        try {
            Dataset<Row> described = description.run();
            session.sparkContext().listenerBus().waitUntilEmpty(LISTENER_MILLIS);
            int early = jobs.get();
            List<String> operators = described
                    .queryExecution()
                    .executedPlan()
                    .toString()
                    .lines()
                    .map(line -> line.replaceFirst("^[\\s:+\\-*()0-9]*", ""))
                    .toList();
            return new PlanFacts(
                    early,
                    count(operators, "Exchange "),
                    count(operators, "BroadcastExchange "),
                    count(operators, "BroadcastNestedLoopJoin ") + count(operators, "CartesianProduct"));
        } finally {
            session.sparkContext().removeSparkListener(counter);
        }
    }

    private static int count(List<String> operators, String name) {
        return (int) operators.stream().filter(line -> line.startsWith(name)).count();
    }
}
