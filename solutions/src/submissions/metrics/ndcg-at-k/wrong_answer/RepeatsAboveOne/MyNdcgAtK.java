// Rejected by: the result lies between 0 and 1
// Follows: a repeated id counts at each of its ranks (Spark, ranx)
// Adds the gain of a repeated id again and again, and so exceeds 1, as "opensearch search-relevance 191" does.
package podium.exercises.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        check(judged, k);

        double ideal = dcg(bestFirst(judged.keySet(), judged), judged, k, gain);
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

    private static double dcg(List<Long> ids, Map<Long, Double> judged, int k, Gain gain) {
        double sum = 0;
        int rank = 1;
        for (Long id : ids) {
            if (rank > k) {
                return sum;
            }
            Double grade = judged.get(id);
            if (grade != null) {
                sum += gain(grade, gain) / log2(rank + 1);
            }
            rank++;
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
