// Rejected by: thousands of judged ids are cut to the k best
// Compares a new grade with the last one taken and not with the worst one kept.
package podium.exercises.metrics.ndcgatk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import podium.exercises.Gain;

public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        check(judged, k);

        PriorityQueue<Double> best = new PriorityQueue<>();
        double last = 0;
        for (double grade : judged.values()) {
            if (best.size() < k) {
                best.add(gain(grade, gain));
                last = grade;
            } else if (grade > last) {
                best.poll();
                best.add(gain(grade, gain));
                last = grade;
            }
        }
        double ideal = 0;
        for (int rank = best.size(); rank > 0; rank--) {
            ideal += best.poll() / log2(rank + 1);
        }
        return ideal == 0 ? 0 : dcg(ranked, judged, k, gain) / ideal;
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

    /** Ids are distinct or gain at their first rank. */
    private static double dcg(List<Long> ids, Map<Long, Double> judged, int k, Gain gain) {
        Set<Long> seen = new HashSet<>();
        double sum = 0;
        for (int i = 0; i < Math.min(k, ids.size()); i++) {
            if (seen.add(ids.get(i))) {
                sum += gain(judged.getOrDefault(ids.get(i), 0.0), gain) / log2(i + 2);
            }
        }
        return sum;
    }

    private static double gain(double grade, Gain gain) {
        return gain == Gain.LINEAR ? grade : Math.pow(2, grade) - 1;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
