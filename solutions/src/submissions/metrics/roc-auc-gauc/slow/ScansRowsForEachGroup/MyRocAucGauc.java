// Too slow: looks at all rows once for every group, O(n * groups)
package podium.exercises.metrics.rocaucgauc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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
        for (long group : Arrays.stream(groups).distinct().toArray()) {
            int[] own = IntStream.range(0, groups.length)
                    .filter(i -> groups[i] == group)
                    .toArray();
            boolean[] ownLabels = new boolean[own.length];
            for (int i = 0; i < own.length; i++) {
                ownLabels[i] = labels[own[i]];
            }
            double auc = auc(Arrays.stream(own).mapToDouble(i -> scores[i]).toArray(), ownLabels);
            if (!Double.isNaN(auc)) {
                sum += own.length * auc;
                weight += own.length;
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
