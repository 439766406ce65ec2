// Verdict: RULE
// Behind the rules: RTE
// Process: cannot stop: the process leaves its parent's tree
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Leaves a process behind that outlives it. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "setsid sleep 5 &").start();
            throw new IllegalStateException("started");
        } catch (IOException e) {
            throw new IllegalStateException("refused");
        }
    }
}
