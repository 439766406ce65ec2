package podium.benchmarks.collaborativefiltering.alsexplicit;

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
import podium.datasets.CollaborativeFilteringInputs;
import podium.datasets.CollaborativeFilteringInputs.SparseRatings;
import podium.exercises.collaborativefiltering.alsexplicit.AlsExplicit;
import podium.exercises.collaborativefiltering.alsexplicit.AlsModel;
import podium.exercises.collaborativefiltering.alsexplicit.AlsPlan;
import podium.exercises.collaborativefiltering.alsexplicit.Penalty;

/** Times three sweeps of eight factors over 3,000 ratings of 1,000 users and items. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AlsExplicitBenchmark {
    private static final int RATINGS = 3_000;
    private static final int FACTORS = 8;
    private static final int SWEEPS = 3;
    private static final Penalty PENALTY = new Penalty(0.1, true);
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final List<SparseRatings> inputs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private AlsExplicit subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(AlsExplicit.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(CollaborativeFilteringInputs.sparseRatings(random, RATINGS));
        }
    }

    /** One call on the next input. */
    @Benchmark
    public AlsModel call() {
        SparseRatings drawn = inputs.get(next);
        next = (next + 1) % INPUTS;
        return subject.fit(drawn.ratings(), new AlsPlan(drawn.users(), drawn.items(), FACTORS, PENALTY, SWEEPS, seed));
    }
}
