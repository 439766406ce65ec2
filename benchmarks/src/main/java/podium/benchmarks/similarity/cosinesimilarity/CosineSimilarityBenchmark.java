package podium.benchmarks.similarity.cosinesimilarity;

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
import podium.datasets.SimilarityInputs;
import podium.datasets.SimilarityInputs.SparsePair;
import podium.exercises.similarity.cosinesimilarity.CosineSimilarity;

/** One sparse cosine of two vectors with 22,000 stored entries each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CosineSimilarityBenchmark {
    private static final int STORED = 22_000;
    private static final int INPUTS = 16;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final SparsePair[] pairs = new SparsePair[INPUTS];

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private CosineSimilarity cosine;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        cosine = Implementation.of(CosineSimilarity.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            pairs[i] = SimilarityInputs.sparse(random, STORED);
        }
    }

    /** One call on the next input. */
    @Benchmark
    public double call() {
        SparsePair pair = pairs[next];
        next = (next + 1) % INPUTS;
        return cosine.cosineSparse(pair.indicesA(), pair.valuesA(), pair.indicesB(), pair.valuesB());
    }
}
