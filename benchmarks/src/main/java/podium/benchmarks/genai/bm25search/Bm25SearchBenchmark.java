package podium.benchmarks.genai.bm25search;

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
import podium.datasets.RandomText;
import podium.exercises.Scored;
import podium.exercises.genai.bm25search.Bm25Search;

/** Times a query of 25 terms over 4,000 documents, of which the 10 best are returned; the index is made ahead. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Bm25SearchBenchmark {
    private static final int DOCUMENTS = 4_000;
    private static final int QUERY = 25;
    private static final int K = 10;
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int QUERIES = 64;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final List<List<String>> queries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private Bm25Search.Index index;

    private int next;

    /** Draws the inputs and makes the index. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(seed);
        index = Implementation.of(Bm25Search.class, implementation)
                .index(RandomText.documents(random, DOCUMENTS), K1, B);
        for (int i = 0; i < QUERIES; i++) {
            queries.add(RandomText.terms(random, QUERY));
        }
    }

    /** One call with the next query. */
    @Benchmark
    public List<Scored> call() {
        List<String> query = queries.get(next);
        next = (next + 1) % QUERIES;
        return index.search(query, K);
    }
}
