// Partitions the grades around the k-th best, then sorts what is in front of it.
package podium.exercises.metrics.ndcgatk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be positive");
        }
        double[] grades = new double[judged.size()];
        int n = 0;
        for (Double grade : judged.values()) {
            if (grade.isNaN() || grade < 0 || grade == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("not a grade: " + grade);
            }
            grades[n++] = -grade; // Best first, in ascending order.
        }
        int depth = Math.min(k, n);
        select(grades, depth);
        Arrays.sort(grades, 0, depth);
        double ideal = 0;
        for (int i = 0; i < depth; i++) {
            ideal += value(-grades[i], gain) * discount(i);
        }
        if (ideal == 0) {
            return 0;
        }
        HashSet<Long> counted = new HashSet<>();
        double sum = 0;
        for (int i = 0; i < k && i < ranked.size(); i++) {
            Double grade = judged.get(ranked.get(i));
            if (grade != null && counted.add(ranked.get(i))) {
                sum += value(grade, gain) * discount(i);
            }
        }
        return sum / ideal;
    }

    /** Moves the smallest {@code count} values to the front. */
    private static void select(double[] a, int count) {
        int low = 0;
        int high = a.length - 1;
        while (low < high) {
            double pivot = a[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (a[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double t = a[i];
                    a[i++] = a[j];
                    a[j--] = t;
                }
            }
            if (count - 1 <= j) {
                high = j;
            } else if (count - 1 >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private static double value(double grade, Gain gain) {
        return gain == Gain.EXPONENTIAL ? Math.expm1(grade * Math.log(2)) : grade;
    }

    private static double discount(int index) {
        return Math.log(2) / Math.log(index + 2);
    }
}
