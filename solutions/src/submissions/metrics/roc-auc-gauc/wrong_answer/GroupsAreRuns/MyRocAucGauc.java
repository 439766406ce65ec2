// Rejected by: rows of a group may stand anywhere
// Takes a group to be a run of rows, as in a sorted log.
package podium.exercises.metrics.rocaucgauc;

import java.util.Arrays;
import java.util.Comparator;

public final class MyRocAucGauc implements RocAucGauc {
    @Override
    public double auc(double[] scores, boolean[] labels) {
        check(scores, labels.length);
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
        double rankSum = 0;
        long positives = 0;
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                if (labels[order[i]]) {
                    rankSum += rank;
                    positives++;
                }
            }
        }
        long negatives = scores.length - positives;
        return (rankSum - positives * (positives + 1) / 2.0) / (positives * negatives);
    }

    @Override
    public double groupedAuc(long[] groups, double[] scores, boolean[] labels) {
        check(scores, labels.length);
        check(scores, groups.length);
        double sum = 0;
        long weight = 0;
        for (int from = 0, to; from < groups.length; from = to) {
            to = from + 1;
            while (to < groups.length && groups[to] == groups[from]) {
                to++;
            }
            double auc = auc(Arrays.copyOfRange(scores, from, to), Arrays.copyOfRange(labels, from, to));
            if (!Double.isNaN(auc)) {
                sum += (to - from) * auc;
                weight += to - from;
            }
        }
        return sum / weight;
    }

    private static void check(double[] scores, int rows) {
        if (scores.length != rows) {
            throw new IllegalArgumentException(scores.length + " scores, " + rows + " rows");
        }
        for (double score : scores) {
            if (Double.isNaN(score) || Double.isInfinite(score)) {
                throw new IllegalArgumentException("bad score: " + score);
            }
        }
    }
}
