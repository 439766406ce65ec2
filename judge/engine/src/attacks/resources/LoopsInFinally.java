// Verdict: TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Loops in a finally block. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            return ranked.get(-1);
        } finally {
            while (k > Integer.MIN_VALUE) {
                Thread.onSpinWait();
            }
        }
    }
}
