package podium.judge.hidden.pipelines.pointintimejoin;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.FeatureHistories;
import podium.exercises.pipelines.pointintimejoin.PointInTimeJoinLists;
import podium.judge.engine.testkit.Workload;

/**
 * Labels and about as many values, half of both one entity's. The size is the number of labels. Growth is not measured: below a
 * million rows Spark's own overhead dominates.
 */
public final class PointInTimeJoinWorkload implements Workload<PointInTimeJoinLists> {
    private static final int PARTITIONS = 4;
    private static final long TTL_MILLIS = 86_400_000;

    @Override
    public int size() {
        return 20_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[0];
    }

    @Override
    public Function<PointInTimeJoinLists, Object> draw(RandomGenerator random, int size) {
        AsOfCase c = drawn(random, size);
        return c::joined;
    }

    static AsOfCase drawn(RandomGenerator random, int labels) {
        FeatureHistories.History history = FeatureHistories.withHotEntity(random, labels, PARTITIONS);
        return new AsOfCase(history.labels(), history.features(), TTL_MILLIS);
    }
}
