// Verdict: CE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Nests parentheses deeper than the compiler's stack. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return @repeat(100000){(}1@repeat(100000){)};
    }
}
