// Rejected by: rows that all tie score a half
// Merges the sorted classes, and moves on in neither where they tie.
package podium.exercises.metrics.rocaucgauc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

public final class MyRocAucGauc implements RocAucGauc {
    @Override
    public double auc(double[] scores, boolean[] labels) {
        check(scores, labels.length);
        double[] up = ofClass(scores, labels, true);
        double[] down = ofClass(scores, labels, false);
        long wins = 0;
        int i = 0;
        int j = 0;
        while (i < up.length && j < down.length) {
            if (up[i] < down[j]) {
                i++;
            } else if (up[i] > down[j]) {
                wins += up.length - i;
                j++;
            }
        }
        return wins / ((double) up.length * down.length);
    }

    private static double[] ofClass(double[] scores, boolean[] labels, boolean positive) {
        return IntStream.range(0, scores.length)
                .filter(i -> labels[i] == positive)
                .mapToDouble(i -> scores[i])
                .sorted()
                .toArray();
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
