package podium.benchmarks.pipelines.pointintimejoin;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import podium.benchmarks.Implementation;
import podium.datasets.FeatureHistories;
import podium.exercises.pipelines.pointintimejoin.PointInTimeJoinLists;
import podium.exercises.pipelines.pointintimejoin.TrainingRow;

/**
 * Times the join of 20,000 labels with about as many values, half of both one entity's. The judge does not run it, since a Spark
 * session does not fit its boxes for JMH: by hand, name a class that implements the list form.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls draw() before the first call.
public class PointInTimeJoinBenchmark {
    private static final int LABELS = 20_000;
    private static final int PARTITIONS = 4;
    private static final long TTL_MILLIS = 86_400_000;
    private static final int INPUTS = 8;

    private final List<FeatureHistories.History> inputs = new ArrayList<>();

    private PointInTimeJoinLists subject;
    private int next;

    /** Fully qualified class name of the implementation. */
    @Param("")
    public String implementation;

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    /** Makes the implementation and draws the inputs. */
    @Setup
    public void draw() {
        subject = Implementation.of(PointInTimeJoinLists.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(FeatureHistories.withHotEntity(random, LABELS, PARTITIONS));
        }
    }

    /** One call on the next input. */
    @Benchmark
    public List<TrainingRow> call() {
        FeatureHistories.History history = inputs.get(next++ % INPUTS);
        return subject.asOf(history.labels(), history.features(), TTL_MILLIS);
    }
}
