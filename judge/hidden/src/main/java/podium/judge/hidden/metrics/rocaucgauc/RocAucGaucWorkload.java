package podium.judge.hidden.metrics.rocaucgauc;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.Impressions;
import podium.exercises.metrics.rocaucgauc.RocAucGauc;
import podium.judge.engine.testkit.Workload;

/**
 * Grouped AUC of impressions of which half are one member's: that group makes a step a pair visible, the many small ones a scan a
 * group. The size is the number of rows.
 */
public final class RocAucGaucWorkload implements Workload<RocAucGauc> {
    @Override
    public int size() {
        return 40_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {10_000, 20_000, 40_000, 80_000};
    }

    @Override
    public Function<RocAucGauc, Object> draw(RandomGenerator random, int size) {
        Impressions rows = Impressions.draw(random, size);
        return subject -> subject.groupedAuc(rows.groups(), rows.scores(), rows.labels());
    }
}
