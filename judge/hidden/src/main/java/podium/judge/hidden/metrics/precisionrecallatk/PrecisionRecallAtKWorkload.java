package podium.judge.hidden.metrics.precisionrecallatk;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import podium.datasets.RankedLists;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecallAtK;
import podium.judge.engine.testkit.Workload;

/**
 * A long candidate list with its cut at a tenth of the relevant ids. The size is the number of relevant ids; the list is
 * equally long at every size, so an answer that reads past the cut pays for it.
 */
public final class PrecisionRecallAtKWorkload implements Workload<PrecisionRecallAtK> {
    @Override
    public int size() {
        return 20_000;
    }

    @Override
    public int[] growthSizes() {
        return new int[] {10_000, 20_000, 40_000, 80_000};
    }

    @Override
    public Function<PrecisionRecallAtK, Object> draw(RandomGenerator random, int size) {
        RankedLists.Binary input = RankedLists.binary(random, size);
        return solution -> solution.atK(input.ranked(), input.relevant(), input.k());
    }
}
