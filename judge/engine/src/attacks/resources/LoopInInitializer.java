// Verdict: TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Loops without end when its class is initialized. */
public final class MyNdcgAtK implements NdcgAtK {
    private static final double START = start();

    private static double start() {
        while (System.nanoTime() != 0) {
            Thread.onSpinWait();
        }
        return 0;
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return START;
    }
}
