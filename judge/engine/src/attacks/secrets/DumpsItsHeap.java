// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Writes a heap dump. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            ManagementFactory.getPlatformMXBean(com.sun.management.HotSpotDiagnosticMXBean.class)
                    .dumpHeap("/tmp/heap.hprof", false);
            throw new IllegalStateException("dumped");
        } catch (java.io.IOException e) {
            throw new IllegalStateException("refused");
        }
    }
}
