package podium.benchmarks.metrics.rocaucgauc;

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
import podium.datasets.Impressions;
import podium.exercises.metrics.rocaucgauc.RocAucGauc;

/** Times grouped AUC of 40,000 impressions, half of them of one member. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RocAucGaucBenchmark {
    private static final int ROWS = 40_000;
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final Impressions[] inputs = new Impressions[INPUTS];

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private RocAucGauc subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(RocAucGauc.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs[i] = Impressions.draw(random, ROWS);
        }
    }

    /** One call on the next input. */
    @Benchmark
    public double call() {
        Impressions rows = inputs[next];
        next = (next + 1) % INPUTS;
        return subject.groupedAuc(rows.groups(), rows.scores(), rows.labels());
    }
}
