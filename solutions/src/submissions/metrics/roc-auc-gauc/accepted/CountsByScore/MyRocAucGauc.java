// Right: a sorted map has how many rows of each class hold a score; one walk over it counts the pairs.
package podium.exercises.metrics.rocaucgauc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class MyRocAucGauc implements RocAucGauc {
    @Override
    public double auc(double[] scores, boolean[] labels) {
        check(scores, labels.length);
        TreeMap<Double, long[]> counts = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            // Adding 0.0 makes one key of both zeros.
            counts.computeIfAbsent(scores[i] + 0.0, score -> new long[2])[labels[i] ? 1 : 0]++;
        }
        double wins = 0;
        long negatives = 0;
        long positives = 0;
        for (long[] count : counts.values()) {
            wins += count[1] * (negatives + count[0] / 2.0);
            negatives += count[0];
            positives += count[1];
        }
        return wins / (positives * negatives);
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
