// Verdict: SLOW|SEC
// Timing: quick
package podium.exercises.metrics.ndcgatk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Gain;

/** Is slow, and burns all cores for a third of the time, so that no reading says that it is busy while it should wait. */
public final class MyNdcgAtK implements NdcgAtK {
    private static volatile boolean called;

    private static boolean burning;

    private static synchronized void burn() {
        for (int i = 0; i < 40 && !burning; i++) {
            Thread thread = new Thread(() -> {
                while (true) {
                    if (called || System.nanoTime() % 6_000_000 > 2_000_000) {
                        pause();
                    }
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        burning = true;
    }

    private static void pause() {
        try {
            Thread.sleep(0, 500_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
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

    private static double slowly(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        check(judged, k);
        List<Double> gains = judged.values().stream()
                .map(grade -> gain(grade, gain))
                .sorted(Comparator.reverseOrder())
                .toList();
        double ideal = 0;
        for (int i = 0; i < k && i < gains.size(); i++) {
            ideal += gains.get(i) / log2(i + 2);
        }
        if (ideal == 0) {
            return 0;
        }
        double sum = 0;
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < k && i < ranked.size(); i++) {
            Long id = ranked.get(i);
            if (judged.containsKey(id) && seen.add(id)) {
                sum += gain(judged.get(id), gain) / log2(i + 2);
            }
        }
        return sum / ideal;
    }

    private static void check(Map<Long, Double> judged, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1: " + k);
        }
        for (double grade : judged.values()) {
            if (Double.isNaN(grade) || Double.isInfinite(grade) || grade < 0) {
                throw new IllegalArgumentException("bad grade: " + grade);
            }
        }
    }

    private static double gain(double grade, Gain gain) {
        return gain == Gain.LINEAR ? grade : Math.pow(2, grade) - 1;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
