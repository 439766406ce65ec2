package podium.benchmarks.metrics.precisionrecallatk;

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
import podium.exercises.metrics.precisionrecallatk.PrecisionRecall;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecallAtK;

/** Times precision and recall at 2,000 of a list of 120,000 with 20,000 relevant ids. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls draw() before the first call.
public class PrecisionRecallAtKBenchmark {
    private static final int RELEVANT = 20_000;

    private final RankedLists.Binary[] inputs = new RankedLists.Binary[16];
    private PrecisionRecallAtK subject;
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
        subject = Implementation.of(PrecisionRecallAtK.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = RankedLists.binary(random, RELEVANT);
        }
    }

    /** One call on the next input. */
    @Benchmark
    public PrecisionRecall call() {
        RankedLists.Binary input = inputs[next++ & (inputs.length - 1)];
        return subject.atK(input.ranked(), input.relevant(), input.k());
    }
}
