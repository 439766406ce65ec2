package podium.benchmarks.metrics.averageprecision;

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
import podium.datasets.RankedLists;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.AveragePrecision;
import podium.exercises.metrics.averageprecision.Query;

/** Times average precision of a list of 40,000 ids, half of whose ranks hold one of 20,000 relevant ids. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AveragePrecisionBenchmark {
    private static final int SIZE = 40_000;
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final Query[] inputs = new Query[INPUTS];

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private AveragePrecision subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(AveragePrecision.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            RankedLists.Whole drawn = RankedLists.whole(random, SIZE);
            inputs[i] = new Query(drawn.ranked(), drawn.relevant());
        }
    }

    /** One call on the next input. */
    @Benchmark
    public double call() {
        Query query = inputs[next];
        next = (next + 1) % INPUTS;
        return subject.averagePrecision(query, SIZE, ApDivisor.ALL_RELEVANT);
    }
}
