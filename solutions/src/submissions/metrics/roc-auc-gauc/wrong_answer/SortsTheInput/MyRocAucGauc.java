// Rejected by: the inputs are not modified
// Swaps the rows of the caller's own arrays into order.
package podium.exercises.metrics.rocaucgauc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyRocAucGauc implements RocAucGauc {
    @Override
    public double auc(double[] scores, boolean[] labels) {
        check(scores, labels.length);
        for (int i = 1; i < scores.length; i++) {
            for (int j = i; j > 0 && scores[j - 1] > scores[j]; j--) {
                double score = scores[j];
                scores[j] = scores[j - 1];
                scores[j - 1] = score;
                boolean label = labels[j];
                labels[j] = labels[j - 1];
                labels[j - 1] = label;
            }
        }
        double rankSum = 0;
        long positives = 0;
        for (int from = 0, to; from < scores.length; from = to) {
            to = from + 1;
            while (to < scores.length && scores[to] == scores[from]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                if (labels[i]) {
                    rankSum += (from + 1 + to) / 2.0;
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
        Map<Long, List<Integer>> rows = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            rows.computeIfAbsent(groups[i], id -> new ArrayList<>()).add(i);
        }
        double sum = 0;
        long weight = 0;
        for (List<Integer> own : rows.values()) {
            double[] ownScores = new double[own.size()];
            boolean[] ownLabels = new boolean[own.size()];
            for (int i = 0; i < own.size(); i++) {
                ownScores[i] = scores[own.get(i)];
                ownLabels[i] = labels[own.get(i)];
            }
            double auc = auc(ownScores, ownLabels);
            if (!Double.isNaN(auc)) {
                sum += own.size() * auc;
                weight += own.size();
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
