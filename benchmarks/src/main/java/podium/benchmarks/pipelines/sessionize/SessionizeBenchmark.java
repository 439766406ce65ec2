package podium.benchmarks.pipelines.sessionize;

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
import podium.datasets.ClickStreams;
import podium.exercises.pipelines.sessionize.Click;
import podium.exercises.pipelines.sessionize.Session;
import podium.exercises.pipelines.sessionize.SessionizeLists;

/**
 * Times sessions of 30,000 events, half of them one bot's, without a cap. The judge does not run it, since a Spark session does
 * not fit its boxes for JMH: by hand, name a class that implements the list form.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls draw() before the first call.
public class SessionizeBenchmark {
    private static final int EVENTS = 30_000;
    private static final int PARTITIONS = 4;
    private static final long GAP_MILLIS = 1_800_000;
    private static final int INPUTS = 8;

    private final List<List<List<Click>>> inputs = new ArrayList<>();

    private SessionizeLists subject;
    private int next;

    /** Fully qualified class name of the implementation. */
    @Param("")
    public String implementation;

    /** Seed of the inputs. */
    @Param("1")
    public long seed;

    /** Makes the implementation and draws the inputs. */
    @Setup
    public void draw() {
        subject = Implementation.of(SessionizeLists.class, implementation);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(ClickStreams.withBot(random, EVENTS, PARTITIONS).stream()
                    .map(SessionizeBenchmark::clicks)
                    .toList());
        }
    }

    private static List<Click> clicks(List<ClickStreams.Event> events) {
        return events.stream()
                .map(event -> new Click(event.id(), event.user(), event.millis()))
                .toList();
    }

    /** One call on the next input. */
    @Benchmark
    public List<Session> call() {
        return subject.sessionize(inputs.get(next++ % INPUTS), GAP_MILLIS, Long.MAX_VALUE);
    }
}
