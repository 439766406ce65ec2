package podium.judge.hidden.experimentation.ipssnipsdr;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.BanditLogs;
import podium.exercises.experimentation.ipssnipsdr.IpsSnipsDr;
import podium.judge.engine.testkit.Workload;

/** One policy on one log. The size is the number of records; contexts are few, and there are as many cells as records. */
public final class IpsSnipsDrWorkload implements Workload<IpsSnipsDr> {
    private static final double CLIP = 20;

    @Override
    public int size() {
        return 20_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {20_000, 40_000, 80_000, 160_000};
    }

    @Override
    public Function<IpsSnipsDr, Object> draw(RandomGenerator random, int size) {
        BanditLogs drawn = BanditLogs.draw(random, size);
        return subject -> subject.evaluate(drawn.log(), drawn.target(), drawn.model(), CLIP);
    }
}
