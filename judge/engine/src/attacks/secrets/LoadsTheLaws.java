// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Loads the hidden laws by name. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            Class<?> laws = Class.forName("podium.judge.hidden.metrics.ndcgatk.NdcgAtKLaws");
            throw new IllegalStateException("found " + laws);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("absent");
        }
    }
}
