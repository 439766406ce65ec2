// Verdict: RTE|WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;
import podium.exercises.NotAttempted;

/** Answers at first, then says that it was never attempted. */
public final class MyNdcgAtK implements NdcgAtK {
    private int calls;

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        if (calls++ > 3) {
            throw new NotAttempted();
        }
        return 0;
    }
}
