package podium.benchmarks.retrieval.mergerows;

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
import podium.exercises.retrieval.mergerows.MergeRows;

/** Times the merge of 2,000 rows of 100 entries, of which the best 500 titles are returned. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MergeRowsBenchmark {
    private static final int ROWS = 2_000;
    private static final int LENGTH = 100;
    private static final int N = 500;
    private static final int INPUTS = 4;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final List<List<List<Scored>>> inputs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private MergeRows subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(MergeRows.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(RankedLists.scoredRows(random, ROWS, LENGTH));
        }
    }

    /** One call on the next input. */
    @Benchmark
    public List<Scored> call() {
        List<List<Scored>> rows = inputs.get(next);
        next = (next + 1) % INPUTS;
        return subject.merge(rows, N);
    }
}
