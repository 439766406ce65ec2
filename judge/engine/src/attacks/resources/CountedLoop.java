// Verdict: TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Loops in counted loops, which a JVM may not stop in. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        long sum = 0;
        for (int round = 0; round < Integer.MAX_VALUE; round++) {
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                sum += (long) i * round ^ k;
            }
        }
        return sum;
    }
}
