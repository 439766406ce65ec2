// Too slow: sorts the entries of all judged ids by grade, where only the k best are needed
package podium.exercises.metrics.ndcgatk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Gain;

public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        check(judged, k);

        List<Double> gains = judged.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed())
                .map(entry -> gain(entry.getValue(), gain))
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
