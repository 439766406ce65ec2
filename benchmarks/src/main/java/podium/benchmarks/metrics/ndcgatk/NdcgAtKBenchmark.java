package podium.benchmarks.metrics.ndcgatk;

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
import podium.exercises.Gain;
import podium.exercises.metrics.ndcgatk.NdcgAtK;

/** Times NDCG at 100 of a list of 1,000 against 100,000 judged ids, with linear gain. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls draw() before the first call.
public class NdcgAtKBenchmark {
    private static final int JUDGED = 100_000;

    /** Fewer than elsewhere: eight of them take 60 MB. */
    private final RankedLists.Graded[] inputs = new RankedLists.Graded[8];

    private NdcgAtK subject;
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
        subject = Implementation.of(NdcgAtK.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = RankedLists.graded(random, JUDGED);
        }
    }

    /** One call on the next input. */
    @Benchmark
    public double call() {
        RankedLists.Graded input = inputs[next++ & (inputs.length - 1)];
        return subject.ndcgAtK(input.ranked(), input.judged(), input.k(), Gain.LINEAR);
    }
}
