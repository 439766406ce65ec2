// Verdict: SEC|CE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Ships a type of the contract's anew. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return 0.5;
    }
}
//// Gain.java
package podium.exercises;

public enum Gain {
    LINEAR,
    EXPONENTIAL
}
