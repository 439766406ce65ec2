// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Loads the reference by name and hands the call on. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            Class<?> reference = Class.forName("podium.solutions.metrics.ndcgatk.NdcgAtKReference");
            NdcgAtK solution = (NdcgAtK) reference.getDeclaredConstructor().newInstance();
            return solution.ndcgAtK(ranked, judged, k, gain);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("absent");
        }
    }
}
