package podium.benchmarks.experimentation.ipssnipsdr;

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
import podium.datasets.BanditLogs;
import podium.exercises.experimentation.ipssnipsdr.IpsSnipsDr;
import podium.exercises.experimentation.ipssnipsdr.OffPolicyEstimates;

/** Times the evaluation of one policy on a log of 20,000 records. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IpsSnipsDrBenchmark {
    private static final int RECORDS = 20_000;
    private static final double CLIP = 20;
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final List<BanditLogs> inputs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private IpsSnipsDr subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(IpsSnipsDr.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(BanditLogs.draw(random, RECORDS));
        }
    }

    /** One call on the next input. */
    @Benchmark
    public OffPolicyEstimates call() {
        BanditLogs input = inputs.get(next);
        next = (next + 1) % INPUTS;
        return subject.evaluate(input.log(), input.target(), input.model(), CLIP);
    }
}
