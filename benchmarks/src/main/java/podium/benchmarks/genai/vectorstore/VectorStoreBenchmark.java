package podium.benchmarks.genai.vectorstore;

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
import podium.datasets.VectorLoads;
import podium.exercises.genai.vectorstore.Hit;
import podium.exercises.genai.vectorstore.VectorStore;

/** Times 4,000 writes, 500 deletions and 8 searches for the best 10 in 64 dimensions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class VectorStoreBenchmark {
    private static final int WRITES = 4_000;
    private static final int K = 10;
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final VectorLoads.Load[] inputs = new VectorLoads.Load[INPUTS];

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private VectorStore subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(VectorStore.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs[i] = VectorLoads.signs(random, WRITES);
        }
    }

    /** One call on the next input. */
    @Benchmark
    public Hit[][] call() {
        VectorLoads.Load load = inputs[next];
        next = (next + 1) % INPUTS;
        return subject.searchAll(VectorLoads.DIMENSIONS, load.upserts(), load.deletions(), load.queries(), K);
    }
}
