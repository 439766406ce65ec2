// Verdict: RTE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Throws an exception whose message throws. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        throw new Throwing();
    }
}
class Throwing extends RuntimeException {
    @Override
    public String getMessage() {
        throw new Throwing();
    }
}
