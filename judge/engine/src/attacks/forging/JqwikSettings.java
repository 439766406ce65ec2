// Verdict: WA
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Ships settings that make jqwik try each property once. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return 0.5;
    }
}
//// jqwik.properties
jqwik.tries.default=1
//// junit-platform.properties
jqwik.tries.default=1
jqwik.shrinking.default=OFF
