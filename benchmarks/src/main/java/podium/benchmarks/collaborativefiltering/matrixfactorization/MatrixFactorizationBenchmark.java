package podium.benchmarks.collaborativefiltering.matrixfactorization;

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
import podium.datasets.CollaborativeFilteringInputs;
import podium.datasets.CollaborativeFilteringInputs.SparseRatings;
import podium.exercises.collaborativefiltering.matrixfactorization.BiasedModel;
import podium.exercises.collaborativefiltering.matrixfactorization.MatrixFactorization;

/** Times {@code fit} on what the judge times it on: 6,000 ratings of 2,000 users and 2,000 items, 16 factors, 10 epochs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MatrixFactorizationBenchmark {
    private static final int INPUTS = 16;
    private static final int SIZE = 6_000;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final SparseRatings[] inputs = new SparseRatings[INPUTS];

    @SuppressWarnings("NullAway.Init") // JMH calls setUp first.
    private MatrixFactorization subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void setUp() {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs[i] = CollaborativeFilteringInputs.sparseRatings(random, SIZE);
        }
        subject = Implementation.of(MatrixFactorization.class, implementation);
    }

    /** One fit of the next input. */
    @Benchmark
    public BiasedModel call() {
        next = (next + 1) % INPUTS;
        SparseRatings input = inputs[next];
        return subject.fit(input.ratings(), input.users(), input.items(), 16, 0.01, 0.05, 10, seed + next);
    }
}
