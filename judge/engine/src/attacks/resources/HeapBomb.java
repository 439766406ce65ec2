// Verdict: MLE
package podium.exercises.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Fills the heap. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        List<long[]> bomb = new ArrayList<>();
        while (true) {
            bomb.add(new long[1 << 20]);
        }
    }
}
