package podium.judge.hidden.metrics.averageprecision;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.RankedLists;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.AveragePrecision;
import podium.exercises.metrics.averageprecision.Query;
import podium.judge.engine.testkit.Workload;

/** One list, half of whose ranks hold relevant ids, to its end. The size is the length of the list. */
public final class AveragePrecisionWorkload implements Workload<AveragePrecision> {
    @Override
    public int size() {
        return 40_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {20_000, 40_000, 80_000, 160_000};
    }

    @Override
    public Function<AveragePrecision, Object> draw(RandomGenerator random, int size) {
        RankedLists.Whole drawn = RankedLists.whole(random, size);
        Query query = new Query(drawn.ranked(), drawn.relevant());
        return subject -> subject.averagePrecision(query, size, ApDivisor.ALL_RELEVANT);
    }
}
