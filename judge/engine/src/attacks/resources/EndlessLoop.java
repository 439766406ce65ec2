// Verdict: TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Loops without end and without looking at interrupts. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        while (k > Integer.MIN_VALUE) {
            Thread.onSpinWait();
        }
        return 1;
    }
}
