package podium.benchmarks.genai.chunkoverlap;

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
import podium.exercises.genai.chunkoverlap.Chunk;
import podium.exercises.genai.chunkoverlap.ChunkOverlap;

/** Times the cutting of 40,000 words into chunks of 200 that share 50. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ChunkOverlapBenchmark {
    private static final int WORDS = 40_000;
    private static final int SIZE = 200;
    private static final int OVERLAP = 50;
    private static final int INPUTS = 8;

    /** Fully qualified name of the implementation. */
    @Param("")
    public String implementation = "";

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    private final List<String> inputs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
    private ChunkOverlap subject;

    private int next;

    /** Draws the inputs and makes the implementation. */
    @Setup
    public void prepare() {
        subject = Implementation.of(ChunkOverlap.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(RandomText.words(random, WORDS));
        }
    }

    /** One call on the next input. */
    @Benchmark
    public List<Chunk> call() {
        String text = inputs.get(next);
        next = (next + 1) % INPUTS;
        return subject.chunk(text, SIZE, OVERLAP);
    }
}
