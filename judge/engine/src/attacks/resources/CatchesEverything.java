// Verdict: TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Catches whatever is thrown at it, and goes on. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        while (true) {
            try {
                while (true) {
                    Thread.sleep(1);
                }
            } catch (Throwable e) {
                continue;
            }
        }
    }
}
