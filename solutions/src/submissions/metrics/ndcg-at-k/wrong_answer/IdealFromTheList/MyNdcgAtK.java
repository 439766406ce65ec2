// Rejected by: the ideal counts judged ids that were not retrieved
// Follows: the ideal is built from the retrieved list (RankLib, scikit-learn)
// Builds the ideal from the list that is judged, so whatever was not retrieved is forgiven; see
// "rated-ranking-evaluator 71".
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

        Set<Long> retrieved = new HashSet<>(ranked);
        double ideal = dcg(bestFirst(retrieved, judged), judged, k, gain);
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

    private static List<Long> bestFirst(Collection<Long> ids, Map<Long, Double> judged) {
        List<Long> sorted = new ArrayList<>(ids);
        sorted.sort(
                Comparator.comparing((Long id) -> judged.getOrDefault(id, 0.0)).reversed());
        return sorted;
    }

    private static double gain(double grade, Gain gain) {
        return gain == Gain.LINEAR ? grade : Math.pow(2, grade) - 1;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
