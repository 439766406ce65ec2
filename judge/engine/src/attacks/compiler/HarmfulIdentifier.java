// Verdict: CE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Names what is not there by a name that resets the terminal, for the compiler to repeat. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return missing\u001bc\u009b2J\u202e;
    }
}
