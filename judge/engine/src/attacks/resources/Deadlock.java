// Verdict: TLE
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Waits for a lock that nobody gives back. */
public final class MyNdcgAtK implements NdcgAtK {
    private static final Object LOCK = new Object();

    private static boolean held(Thread holder) {
        return holder.isAlive();
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        Thread holder = new Thread(() -> {
            synchronized (LOCK) {
                while (k > Integer.MIN_VALUE) {
                    Thread.onSpinWait();
                }
            }
        });
        holder.start();
        while (holder.getState() == Thread.State.NEW || !held(holder)) {
            Thread.onSpinWait();
        }
        synchronized (LOCK) {
            return 1;
        }
    }
}
