// Verdict: RTE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Ends the process when its class is initialized. */
public final class MyNdcgAtK implements NdcgAtK {
    static {
        System.exit(0);
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return 0;
    }
}
