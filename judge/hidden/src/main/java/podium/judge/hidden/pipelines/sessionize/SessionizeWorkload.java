package podium.judge.hidden.pipelines.sessionize;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.ClickStreams;
import podium.exercises.pipelines.sessionize.Click;
import podium.exercises.pipelines.sessionize.SessionizeLists;
import podium.judge.engine.testkit.Workload;

/**
 * A stream in which a bot that never pauses has half of the events; without a cap they are one session. The size is the
 * number of events. Growth is not measured: below a million events Spark's own overhead dominates.
 */
public final class SessionizeWorkload implements Workload<SessionizeLists> {
    private static final int PARTITIONS = 4;
    private static final long GAP_MILLIS = 1_800_000;

    @Override
    public int size() {
        return 30_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[0];
    }

    @Override
    public Function<SessionizeLists, Object> draw(RandomGenerator random, int size) {
        SessionizeCase c = drawn(random, size, GAP_MILLIS, Long.MAX_VALUE);
        return solution -> solution.sessionize(c.partitions(), c.gapMillis(), c.capMillis());
    }

    static SessionizeCase drawn(RandomGenerator random, int events, long gapMillis, long capMillis) {
        List<List<Click>> partitions = ClickStreams.withBot(random, events, PARTITIONS).stream()
                .map(partition -> partition.stream()
                        .map(event -> new Click(event.id(), event.user(), event.millis()))
                        .toList())
                .toList();
        return new SessionizeCase(partitions, gapMillis, capMillis);
    }
}
