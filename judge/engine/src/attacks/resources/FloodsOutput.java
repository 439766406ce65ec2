// Verdict: OLE|TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Prints more than anybody reads. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        for (int i = 0; i < 60_000; i++) {
            System.out.println("a line of text, and another one");
        }
        return 0.5;
    }
}
