// Verdict: RTE|MLE|TLE|WA
// Process: cannot stop: threads are the user's own there
package podium.exercises.metrics.ndcgatk;

import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Starts threads that start threads. */
public final class MyNdcgAtK implements NdcgAtK {
    private static void spawn(int depth) {
        for (int i = 0; depth > 0 && i < 2; i++) {
            new Thread(() -> {
                spawn(depth - 1);
                while (true) {
                    Thread.onSpinWait();
                }
            })
                    .start();
        }
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        spawn(12);
        return 0.5;
    }
}
