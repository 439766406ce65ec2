// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Answers what the previous inputs wanted. */
public final class MyNdcgAtK implements NdcgAtK {
    private double previous;

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        double answer = previous;
        previous = ranked.isEmpty() ? 0 : 1.0 / k;
        return answer;
    }
}
