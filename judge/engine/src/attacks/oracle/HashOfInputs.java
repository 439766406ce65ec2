// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Answers by a hash of the inputs. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return Math.floorMod(ranked.hashCode() * 31 + judged.hashCode() + k, 1_000) / 1_000.0;
    }
}
