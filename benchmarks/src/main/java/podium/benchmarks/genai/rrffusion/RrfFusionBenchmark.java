package podium.benchmarks.genai.rrffusion;

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
import podium.datasets.RankedLists;
import podium.exercises.Scored;
import podium.exercises.genai.rrffusion.RrfFusion;

/** Times the fusion of four rankings of 4,000 ids, of which the best 100 are returned. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RrfFusionBenchmark {
    private static final int RANKINGS = 4;
    private static final int LENGTH = 4_000;
    private static final int K0 = 60;
    private static final int TOP_N = 100;
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final List<List<List<Long>>> inputs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private RrfFusion subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(RrfFusion.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(RankedLists.rankings(random, RANKINGS, LENGTH));
        }
    }

    /** One call on the next input. */
    @Benchmark
    public List<Scored> call() {
        List<List<Long>> rankings = inputs.get(next);
        next = (next + 1) % INPUTS;
        return subject.fuse(rankings, K0, TOP_N);
    }
}
