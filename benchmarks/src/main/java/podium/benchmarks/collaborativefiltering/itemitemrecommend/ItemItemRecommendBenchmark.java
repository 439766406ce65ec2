package podium.benchmarks.collaborativefiltering.itemitemrecommend;

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
import podium.datasets.CollaborativeFilteringInputs.Histories;
import podium.exercises.Scored;
import podium.exercises.collaborativefiltering.itemitemrecommend.ItemItemRecommend;

/** Times the best 100 recommendations from 10,000 plays of 1,000 users. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ItemItemRecommendBenchmark {
    private static final int USERS = 1_000;
    private static final int N = 100;
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final Histories[] inputs = new Histories[INPUTS];

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private ItemItemRecommend subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(ItemItemRecommend.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs[i] = CollaborativeFilteringInputs.histories(random, USERS);
        }
    }

    /** One call on the next input. */
    @Benchmark
    public List<Scored> call() {
        Histories input = inputs[next];
        next = (next + 1) % INPUTS;
        return subject.recommend(input.history(), input.user(), N);
    }
}
