// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Attaches to its own process to load an agent. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        try {
            com.sun.tools.attach.VirtualMachine.attach(Long.toString(ProcessHandle.current().pid())).detach();
            throw new IllegalStateException("attached");
        } catch (java.io.IOException | com.sun.tools.attach.AttachNotSupportedException e) {
            throw new IllegalStateException("refused");
        }
    }
}
