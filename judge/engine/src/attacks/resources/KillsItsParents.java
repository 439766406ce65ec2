// Verdict: RULE
// Behind the rules: RTE
// Process: cannot stop: it would kill the judge, which is its user's
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Kills every process that it can see. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
        ProcessHandle.allProcesses().forEach(ProcessHandle::destroyForcibly);
        throw new IllegalStateException("alive");
    }
}
