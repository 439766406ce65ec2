// Verdict: SEC|CE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Ships the contract anew, with a default answer. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return 0.5;
    }
}
//// NdcgAtK.java
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

public interface NdcgAtK {
    default double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return 1;
    }
}
