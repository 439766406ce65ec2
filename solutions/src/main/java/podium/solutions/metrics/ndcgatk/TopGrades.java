package podium.solutions.metrics.ndcgatk;

import java.util.Arrays;
import java.util.Collection;

/** Selects the best grades with a bounded heap of primitives. */
final class TopGrades {
    private TopGrades() {}

    /*
     * A binary min-heap (Williams, "Algorithm 232: Heapsort", 1964) of the best seen so far, its worst at the root. It
     * starts as zeros, the least grade there is, and so needs no filling: what is never replaced stood for a grade of 0. A
     * grade that does not beat the root costs one comparison. In random order the i-th grade is among the best k with
     * probability k/i, so about k ln(n/k) of n reach the heap at all, and the pass is bound by reading the judgements.
     */

    /**
     * Returns the {@code min(k, size)} largest grades, largest first, and checks all of them.
     *
     * @throws IllegalArgumentException if any grade is negative, NaN or infinite
     */
    static double[] descending(Collection<Double> grades, int k) {
        double[] heap = new double[Math.min(k, grades.size())];
        for (double grade : grades) {
            requireGrade(grade);
            if (grade > heap[0]) {
                replaceRoot(heap, grade);
            }
        }
        Arrays.sort(heap);
        reverse(heap);
        return heap;
    }

    private static void requireGrade(double grade) {
        if (!(grade >= 0 && grade < Double.POSITIVE_INFINITY)) { // Written so that NaN fails it.
            throw new IllegalArgumentException("expected a finite grade of at least 0, found " + grade);
        }
    }

    private static void replaceRoot(double[] heap, double grade) {
        int hole = 0;
        int child = 1;
        while (child < heap.length) {
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (grade <= heap[child]) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
            child = 2 * hole + 1;
        }
        heap[hole] = grade;
    }

    private static void reverse(double[] values) {
        for (int low = 0, high = values.length - 1; low < high; low++, high--) {
            double swapped = values[low];
            values[low] = values[high];
            values[high] = swapped;
        }
    }
}
