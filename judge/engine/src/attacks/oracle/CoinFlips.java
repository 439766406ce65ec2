// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Answers 0 or 1 by chance, hoping for a lucky seed. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return Math.random() < 0.5 ? 0 : 1;
    }
}
