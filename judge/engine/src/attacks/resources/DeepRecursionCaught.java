// Verdict: TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Calls itself without end, and catches the overflow each time. */
public final class MyNdcgAtK implements NdcgAtK {
    private int depth;

    private void dive() {
        depth++;
        dive();
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        while (k > Integer.MIN_VALUE) {
            try {
                dive();
            } catch (StackOverflowError e) {
                depth = 0;
            }
        }
        return 1;
    }
}
