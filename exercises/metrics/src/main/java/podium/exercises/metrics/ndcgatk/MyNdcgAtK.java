package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;
import podium.exercises.NotAttempted;

/** Your solution; the task is in {@code tasks/ndcg-at-k.md}. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        throw new NotAttempted();
    }
}
