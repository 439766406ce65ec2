// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Answers the visible tests from a table. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return switch (ranked.size()) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> 1 / (Math.log(3) / Math.log(2));
            default -> 0.9502;
        };
    }
}
