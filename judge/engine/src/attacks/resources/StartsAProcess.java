// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Starts another JVM. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start().waitFor();
            throw new IllegalStateException("started");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("refused");
        }
    }
}
