// Verdict: RTE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Hides a call behind escapes in a comment. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        /* nothing here \u002a\u002f System.exit(0); \u002f\u002a */
        return 1;
    }
}
