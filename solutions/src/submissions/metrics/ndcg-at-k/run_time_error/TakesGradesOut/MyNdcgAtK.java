// Rejected by: the inputs are not modified and may be unmodifiable
// Removes a judgement from the caller's map once it was credited, so that a repeat finds none.
package podium.exercises.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        check(judged, k);

        List<Double> best = new ArrayList<>(judged.values());
        best.sort(Collections.reverseOrder());
        double ideal = 0;
        for (int i = 0; i < Math.min(k, best.size()); i++) {
            ideal += gain(best.get(i), gain) / log2(i + 2);
        }
        double sum = 0;
        for (int i = 0; i < Math.min(k, ranked.size()); i++) {
            Double grade = judged.remove(ranked.get(i));
            sum += grade == null ? 0 : gain(grade, gain) / log2(i + 2);
        }
        return ideal == 0 ? 0 : sum / ideal;
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
