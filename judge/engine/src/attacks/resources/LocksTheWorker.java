// Verdict: WA|TLE|RTE|MLE
// Process: cannot stop: threads are the user's own there
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Takes the locks of streams and classes that a worker may need. */
public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        Thread holder = new Thread(() -> {
            synchronized (System.out) {
                synchronized (Class.class) {
                    while (k > Integer.MIN_VALUE) {
                        Thread.onSpinWait();
                    }
                }
            }
        });
        holder.setDaemon(true);
        holder.start();
        return 0.5;
    }
}
