package podium.solutions.metrics.rocaucgauc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import podium.exercises.metrics.rocaucgauc.RocAucGauc;

/** AUC by sorting each class apart and merging: O(n log n) time, and memory for a copy of the scores. */
public final class RocAucGaucReference implements RocAucGauc {
    @Override
    public double auc(double[] scores, boolean[] labels) {
        requireRows(scores, labels);
        return new Classes(new int[scores.length], 1, scores, labels).auc(0);
    }

    @Override
    public double groupedAuc(long[] groups, double[] scores, boolean[] labels) {
        if (groups.length != scores.length) {
            throw new IllegalArgumentException(
                    "expected a group for each of " + scores.length + " scores, found " + groups.length);
        }
        requireRows(scores, labels);
        Map<Long, Integer> numbers = new HashMap<>();
        int[] numbered = new int[groups.length];
        for (int row = 0; row < groups.length; row++) {
            numbered[row] = numbers.computeIfAbsent(groups[row], id -> numbers.size());
        }
        Classes classes = new Classes(numbered, numbers.size(), scores, labels);
        double sum = 0;
        long weight = 0;
        for (int group = 0; group < numbers.size(); group++) {
            double auc = classes.auc(group);
            if (!Double.isNaN(auc)) {
                sum += classes.size(group) * auc;
                weight += classes.size(group);
            }
        }
        return sum / weight;
    }

    private static void requireRows(double[] scores, boolean[] labels) {
        if (labels.length != scores.length) {
            throw new IllegalArgumentException(
                    "expected a label for each of " + scores.length + " scores, found " + labels.length);
        }
        for (double score : scores) {
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException("expected finite scores, found " + score);
            }
        }
    }

    /*
     * The scores of each class, those of one group side by side, as a counting sort leaves them. Kept apart, they can be sorted
     * as plain doubles: no label has to follow its score, so there is no array of objects to sort, and nothing to break ties.
     */
    private static final class Classes {
        private final double[] positives;
        private final double[] negatives;
        /* Group g of a class ends before end[g] and starts where group g - 1 ends. */
        private final int[] positivesEnd;
        private final int[] negativesEnd;

        Classes(int[] groups, int count, double[] scores, boolean[] labels) {
            positivesEnd = new int[count];
            negativesEnd = new int[count];
            for (int row = 0; row < scores.length; row++) {
                (labels[row] ? positivesEnd : negativesEnd)[groups[row]]++;
            }
            positives = new double[toStarts(positivesEnd)];
            negatives = new double[toStarts(negativesEnd)];
            for (int row = 0; row < scores.length; row++) {
                if (labels[row]) {
                    positives[positivesEnd[groups[row]]++] = scores[row];
                } else {
                    negatives[negativesEnd[groups[row]]++] = scores[row];
                }
            }
        }

        /** Turns sizes into starts, which the rows then move to the ends, and returns the sum. */
        private static int toStarts(int[] sizes) {
            int sum = 0;
            for (int group = 0; group < sizes.length; group++) {
                int size = sizes[group];
                sizes[group] = sum;
                sum += size;
            }
            return sum;
        }

        private static int start(int[] ends, int group) {
            return group == 0 ? 0 : ends[group - 1];
        }

        int size(int group) {
            return positivesEnd[group] - start(positivesEnd, group) + negativesEnd[group] - start(negativesEnd, group);
        }

        /*
         * Wins are counted twice, so that half a win is an integer: the only rounding is that of one division. Both kinds of
         * cursors only move up, as positives do: below stops at the first negative that is not below, tied after the last that
         * is not above.
         */
        double auc(int group) {
            int from = start(negativesEnd, group);
            int to = negativesEnd[group];
            int first = start(positivesEnd, group);
            Arrays.sort(negatives, from, to);
            Arrays.sort(positives, first, positivesEnd[group]);
            long twiceWon = 0;
            int below = from;
            int tied = from;
            for (int i = first; i < positivesEnd[group]; i++) {
                while (below < to && negatives[below] < positives[i]) {
                    below++;
                }
                while (tied < to && negatives[tied] <= positives[i]) {
                    tied++;
                }
                twiceWon += below - from + (long) (tied - from);
            }
            return twiceWon / (2.0 * (positivesEnd[group] - first) * (to - from));
        }
    }
}
