// Rejected by: shifting all scores of a group changes nothing
// Compares the positives of a group with the negatives of all.
package podium.exercises.metrics.rocaucgauc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<Long, List<Integer>> rows = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            rows.computeIfAbsent(groups[i], id -> new ArrayList<>()).add(i);
        }
        double sum = 0;
        long weight = 0;
        for (List<Integer> own : rows.values()) {
            double[] ownScores = new double[own.size()];
            boolean[] ownLabels = new boolean[own.size()];
            boolean both = own.stream().map(i -> labels[i]).distinct().count() == 2;
            for (int i = 0; i < own.size(); i++) {
                ownScores[i] = scores[own.get(i)];
                ownLabels[i] = labels[own.get(i)];
            }
            double[] compared = Arrays.copyOf(ownScores, own.size() + scores.length);
            boolean[] comparedLabels = Arrays.copyOf(ownLabels, compared.length);
            int count = own.size();
            for (int i = 0; i < scores.length; i++) {
                if (!labels[i] && !own.contains(i)) {
                    compared[count++] = scores[i];
                }
            }
            double auc = auc(Arrays.copyOf(compared, count), Arrays.copyOf(comparedLabels, count));
            if (both) {
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
