// Verdict: MLE|SLOW
// Timing: quick
package podium.exercises.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Gain;

/** Is slow, and keeps so many sleeping threads that adding up their time takes the judge long. */
public final class MyNdcgAtK implements NdcgAtK {
    private static final int SLEEPERS = 400;

    private static boolean asleep;

    private static synchronized void crowd() {
        for (int i = 0; i < SLEEPERS && !asleep; i++) {
            Thread thread = new Thread(MyNdcgAtK::sleep);
            thread.setDaemon(true);
            thread.start();
        }
        asleep = true;
    }

    private static void sleep() {
        while (true) {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
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
            crowd();
        }
        return slowly(ranked, judged, k, gain);
    }
}
