// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Leaves objects whose finalizer never ends. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        new Heavy();
        System.gc();
        return 0.5;
    }
}
class Heavy {
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
