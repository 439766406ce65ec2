// Verdict: TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Sleeps. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            Thread.sleep(Long.MAX_VALUE);
            return 1;
        } catch (InterruptedException e) {
            return 0;
        }
    }
}
