package podium.benchmarks.retrieval.mmrrerank;

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
import podium.datasets.RetrievalInputs;
import podium.datasets.RetrievalInputs.Candidates;
import podium.exercises.retrieval.mmrrerank.MmrRerank;

/** Times fifty picks of 3,000 candidates of 16 dimensions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MmrRerankBenchmark {
    private static final int CANDIDATES = 3_000;
    private static final int DIMENSIONS = 16;
    private static final double LAMBDA = 0.5;
    private static final int K = 50;
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final Candidates[] inputs = new Candidates[INPUTS];

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private MmrRerank subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(MmrRerank.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs[i] = RetrievalInputs.candidates(random, CANDIDATES, DIMENSIONS);
        }
    }

    /** One call on the next input. */
    @Benchmark
    public int[] call() {
        Candidates input = inputs[next];
        next = (next + 1) % INPUTS;
        return subject.rerank(input.relevance(), input.embeddings(), LAMBDA, K);
    }
}
