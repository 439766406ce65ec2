// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Is right at the first call, and constant after it. */
public final class MyNdcgAtK implements NdcgAtK {
    private static int calls;

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        if (calls++ > 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < Math.min(k, ranked.size()); i++) {
            sum += judged.getOrDefault(ranked.get(i), 0.0) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }
}
