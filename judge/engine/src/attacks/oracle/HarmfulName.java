// Verdict: RTE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Throws an exception whose name resets the terminal: an identifier may hold what it ignores, control characters included. */
public final class MyNdcgAtK implements NdcgAtK {
    private static final class Reset\u001bc\u009b2J\u202e extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        throw new Reset\u001bc\u009b2J\u202e();
    }
}
