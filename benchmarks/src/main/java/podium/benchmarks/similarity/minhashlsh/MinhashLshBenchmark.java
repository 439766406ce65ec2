package podium.benchmarks.similarity.minhashlsh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import podium.exercises.similarity.minhashlsh.MinhashLsh;

/** Times the candidates of one set of ten elements among 2,000, by ten bands of three rows; the index is made ahead. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MinhashLshBenchmark {
    private static final int SETS = 2_000;
    private static final int BANDS = 10;
    private static final int ROWS = 3;
    private static final int QUERIES = 64;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final List<long[]> queries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private MinhashLsh.Index index;

    private int next;

    /** Draws the inputs and makes the index. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(seed);
        index = Implementation.of(MinhashLsh.class, implementation).create(BANDS, ROWS, seed);
        List<long[]> sets = SimilarityInputs.smallSets(random, SETS);
        for (int id = 0; id < SETS; id++) {
            index.add(id, sets.get(id));
        }
        queries.addAll(sets.subList(0, QUERIES));
    }

    /** One call with the next set. */
    @Benchmark
    public Set<Long> call() {
        long[] set = queries.get(next);
        next = (next + 1) % QUERIES;
        return index.candidates(set);
    }
}
