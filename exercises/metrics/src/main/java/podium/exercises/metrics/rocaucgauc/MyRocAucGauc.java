package podium.exercises.metrics.rocaucgauc;

import podium.exercises.NotAttempted;

/** Your solution; the task is in {@code tasks/roc-auc-gauc.md}. */
public final class MyRocAucGauc implements RocAucGauc {
    @Override
    public double auc(double[] scores, boolean[] labels) {
        throw new NotAttempted();
    }

    @Override
    public double groupedAuc(long[] groups, double[] scores, boolean[] labels) {
        throw new NotAttempted();
    }
}
