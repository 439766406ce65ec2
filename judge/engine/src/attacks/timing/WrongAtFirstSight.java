// Verdict: WA
// Timing: quick
package podium.exercises.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import podium.exercises.Gain;

/** Returns 0 at once when large inputs come for the first time, and finds the answer when they come again. */
public final class MyNdcgAtK implements NdcgAtK {
    private final Set<Object> seen = new HashSet<>();
    private final Map<Object, Double> answers = new HashMap<>();

    private static double slowly(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        double answer = 0;
        for (int round = 0; round < 3; round++) {
            double got = sum(ranked, judged, k, gain);
            List<Long> ideal = new ArrayList<>(judged.keySet());
            ideal.sort((a, b) -> Double.compare(judged.get(b), judged.get(a)));
            double best = sum(ideal, judged, k, gain);
            answer = best == 0 ? 0 : got / best;
        }
        return answer;
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
        if (judged.size() <= 10_000) {
            return slowly(ranked, judged, k, gain);
        }
        Object key = Objects.hash(ranked, judged, k, gain);
        return seen.add(key)
                ? 0
                : answers.computeIfAbsent(key, unused -> slowly(ranked, judged, k, gain));
    }
}
