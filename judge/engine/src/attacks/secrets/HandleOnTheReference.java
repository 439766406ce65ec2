// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Looks for the reference through a method handle. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            Class<?> reference =
                    MethodHandles.lookup().findClass("podium.solutions.metrics.ndcgatk.NdcgAtKReference");
            throw new IllegalStateException("found " + reference);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("absent");
        }
    }
}
