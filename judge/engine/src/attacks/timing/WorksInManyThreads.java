// Verdict: SLOW
// Timing: quick
package podium.exercises.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import podium.exercises.Gain;

/** Is slow in many threads a call, each of which lives for less than a tick of the clock that tells their time. */
public final class MyNdcgAtK implements NdcgAtK {
    private static final int THREADS = 32;

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
            Long[] ids = judged.keySet().toArray(new Long[0]);
            AtomicInteger done = new AtomicInteger();
            for (int thread = 0; thread < THREADS; thread++) {
                int from = thread * ids.length / THREADS;
                int to = (thread + 1) * ids.length / THREADS;
                new Thread(() -> {
                            List<Long> part = new ArrayList<>(List.of(ids).subList(from, to));
                            part.sort((a, b) -> Double.compare(judged.get(b), judged.get(a)));
                            done.incrementAndGet();
                        })
                        .start();
            }
            while (done.get() < THREADS) {
                Thread.yield();
            }
        }
        return slowly(ranked, judged, k, gain);
    }
}
