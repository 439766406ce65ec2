package podium.benchmarks.similarity.jaccardsimilarity;

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
import podium.datasets.SimilarityInputs.IdPair;
import podium.exercises.similarity.jaccardsimilarity.JaccardSimilarity;

/** One plain Jaccard similarity of two collections of 10,000 ids each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JaccardSimilarityBenchmark {
    private static final int SIZE = 10_000;
    private static final int INPUTS = 16;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final IdPair[] pairs = new IdPair[INPUTS];

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private JaccardSimilarity jaccard;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        jaccard = Implementation.of(JaccardSimilarity.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            pairs[i] = SimilarityInputs.ids(random, SIZE);
        }
    }

    /** One call on the next input. */
    @Benchmark
    public double call() {
        IdPair pair = pairs[next];
        next = (next + 1) % INPUTS;
        return jaccard.jaccard(pair.a(), pair.b(), 0);
    }
}
