package podium.judge.hidden.genai.rrffusion;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.RankedLists;
import podium.exercises.genai.rrffusion.RrfFusion;
import podium.judge.engine.testkit.Workload;

/** Four rankings, of which the best 100 are returned. The size is the length of each. */
public final class RrfFusionWorkload implements Workload<RrfFusion> {
    private static final int RANKINGS = 4;
    private static final int K0 = 60;
    private static final int TOP_N = 100;

    @Override
    public int size() {
        return 4_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {2_000, 4_000, 8_000, 16_000};
    }

    @Override
    public Function<RrfFusion, Object> draw(RandomGenerator random, int size) {
        List<List<Long>> rankings = RankedLists.rankings(random, RANKINGS, size);
        return subject -> subject.fuse(rankings, K0, TOP_N);
    }
}
