// Verdict: RULE
// Behind the rules: WA|RTE
package podium.exercises.metrics.ndcgatk;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Puts a stream of its own in the place of standard output. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        return 0.5;
    }
}
