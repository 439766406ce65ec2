package podium.benchmarks.experimentation.thompsonbandit;

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
import podium.datasets.BanditOutcomes;
import podium.exercises.experimentation.thompsonbandit.BanditSettings;
import podium.exercises.experimentation.thompsonbandit.Outcome;
import podium.exercises.experimentation.thompsonbandit.ThompsonBandit;

/** Times the replay of 4,000 outcomes through 16 arms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThompsonBanditBenchmark {
    private static final BanditSettings SETTINGS = new BanditSettings(16, 1, 1, 0.99);
    private static final int OUTCOMES = 4_000;
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final List<List<Outcome>> inputs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private ThompsonBandit subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(ThompsonBandit.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(BanditOutcomes.draw(random, SETTINGS.arms(), OUTCOMES));
        }
    }

    /** One call on the next input. */
    @Benchmark
    public double[] call() {
        List<Outcome> outcomes = inputs.get(next);
        next = (next + 1) % INPUTS;
        return subject.forecasts(SETTINGS, outcomes);
    }
}
