// Verdict: WA|TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import podium.exercises.Gain;

/** Fills the common pool with loops. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        for (int i = 0; i < 64; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                while (true) {
                    Thread.onSpinWait();
                }
            });
        }
        return 0.5;
    }
}
