// Verdict: SLOW|SEC
// Timing: quick
package podium.exercises.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Gain;

/** Is slow, and burns all cores between its calls in threads that end at once, so that none of them is there to be read. */
public final class MyNdcgAtK implements NdcgAtK {
    private static volatile boolean called;

    private static boolean burning;

    private static synchronized void burn() {
        if (!burning) {
            burning = true;
            Thread lighter = new Thread(() -> {
                while (true) {
                    for (int i = 0; i < 8 && !called; i++) {
                        new Thread(MyNdcgAtK::spark).start();
                    }
                    pause();
                }
            });
            lighter.setDaemon(true);
            lighter.start();
        }
    }

    private static void spark() {
        long end = System.nanoTime() + 2_000_000;
        while (System.nanoTime() < end && !called) {
            Thread.onSpinWait();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double slowly(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        List<Long> ideal = new ArrayList<>(judged.keySet());
        ideal.sort((a, b) -> Double.compare(judged.get(b), judged.get(a)));
        double best = sum(ideal, judged, k, gain);
        return best == 0 ? 0 : sum(ranked, judged, k, gain) / best;
    }

    private static double sum(List<Long> ids, Map<Long, Double> judged, int k, Gain gain) {
        double sum = 0;
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < Math.min(k, ids.size()); i++) {
            double grade = judged.getOrDefault(ids.get(i), 0.0);
            double value = gain == Gain.LINEAR ? grade : Math.pow(2, grade) - 1;
            sum += seen.add(ids.get(i)) ? value / (Math.log(i + 2) / Math.log(2)) : 0;
        }
        return sum;
    }

    private static void check(Map<Long, Double> judged, int k) {
        if (k < 1 || judged.values().stream().anyMatch(grade -> !(grade >= 0 && grade < 1e308))) {
            throw new IllegalArgumentException("expected k of at least 1 and finite grades");
        }
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        check(judged, k);
        if (judged.size() > 10_000) {
            burn();
        }
        called = true;
        try {
            return slowly(ranked, judged, k, gain);
        } finally {
            called = false;
        }
    }
}
