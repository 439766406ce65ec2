// Rejected by: linear gain equals the plain definition
// Selects by partition, but neither end moves where both meet grades equal to the pivot.
package podium.exercises.metrics.ndcgatk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Gain;

public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        check(judged, k);

        double[] grades =
                judged.values().stream().mapToDouble(Double::doubleValue).toArray();
        int depth = Math.min(k, grades.length);
        if (depth < grades.length) {
            partition(grades, depth);
        }
        double[] top = Arrays.copyOf(grades, depth);
        Arrays.sort(top);
        double ideal = 0;
        for (int i = 0; i < depth; i++) {
            ideal += gain(top[depth - 1 - i], gain) / log2(i + 2);
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

    /** Moves the best {@code depth} grades to the front. */
    private static void partition(double[] a, int depth) {
        int low = 0;
        int high = a.length - 1;
        while (low < high) {
            double pivot = a[low];
            int i = low;
            int j = high;
            while (i < j) {
                while (a[i] > pivot) {
                    i++;
                }
                while (a[j] < pivot) {
                    j--;
                }
                double swapped = a[i];
                a[i] = a[j];
                a[j] = swapped;
            }
            if (i >= depth) {
                high = i - 1;
            } else {
                low = i + 1;
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
