// Verdict: RTE|MLE|TLE
// Process: cannot stop: threads are the user's own there
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import podium.exercises.Gain;

/** Starts sleeping threads until no more can be had. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        for (int i = 0; i < 4_000; i++) {
            Thread thread = new Thread(() -> {
                while (true) {
                    LockSupport.park();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        return 1;
    }
}
