// Rejected by: exponential gain equals the plain definition
// Follows: the gain is the grade, whatever gain was asked for
// Never looks at the gain that was asked for: always linear.
package podium.exercises.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Gain;

public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        check(judged, k);

        double ideal = dcg(bestFirst(judged.keySet(), judged), judged, k);
        return ideal == 0 ? 0 : dcg(ranked, judged, k) / ideal;
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
    private static double dcg(List<Long> ids, Map<Long, Double> judged, int k) {
        Set<Long> seen = new HashSet<>();
        double sum = 0;
        for (int i = 0; i < Math.min(k, ids.size()); i++) {
            if (seen.add(ids.get(i))) {
                sum += judged.getOrDefault(ids.get(i), 0.0) / log2(i + 2);
            }
        }
        return sum;
    }

    private static List<Long> bestFirst(Collection<Long> ids, Map<Long, Double> judged) {
        List<Long> sorted = new ArrayList<>(ids);
        sorted.sort(
                Comparator.comparing((Long id) -> judged.getOrDefault(id, 0.0)).reversed());
        return sorted;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
