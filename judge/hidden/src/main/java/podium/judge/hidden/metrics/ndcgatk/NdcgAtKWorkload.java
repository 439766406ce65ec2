package podium.judge.hidden.metrics.ndcgatk;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.RankedLists;
import podium.exercises.Gain;
import podium.exercises.metrics.ndcgatk.NdcgAtK;
import podium.judge.engine.testkit.Workload;

/**
 * A list cut at 100 against many judgements; the size is the number of judged ids. The gain is linear, so that what is
 * timed is the selection of the ideal and not {@code Math.pow}.
 */
public final class NdcgAtKWorkload implements Workload<NdcgAtK> {
    @Override
    public int size() {
        return 40_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {5_000, 10_000, 20_000, 40_000};
    }

    @Override
    public Function<NdcgAtK, Object> draw(RandomGenerator random, int size) {
        RankedLists.Graded input = RankedLists.graded(random, size);
        return solution -> solution.ndcgAtK(input.ranked(), input.judged(), input.k(), Gain.LINEAR);
    }
}
