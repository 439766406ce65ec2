// Too slow: compares every positive with every negative of a group, O(P * N)
package podium.exercises.metrics.rocaucgauc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class MyRocAucGauc implements RocAucGauc {
    @Override
    public double auc(double[] scores, boolean[] labels) {
        check(scores, labels.length);
        int positives = 0;
        double[] split = new double[scores.length];
        int end = scores.length;
        for (int i = 0; i < scores.length; i++) {
            split[labels[i] ? positives++ : --end] = scores[i];
        }
        long twiceWon = 0;
        for (int i = 0; i < positives; i++) {
            for (int j = positives; j < scores.length; j++) {
                twiceWon += split[i] > split[j] ? 2 : split[i] == split[j] ? 1 : 0;
            }
        }
        return twiceWon / (2.0 * positives * (scores.length - positives));
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
