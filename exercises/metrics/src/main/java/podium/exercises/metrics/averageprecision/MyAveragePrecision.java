package podium.exercises.metrics.averageprecision;

import java.util.List;
import podium.exercises.EmptyPolicy;
import podium.exercises.NotAttempted;

/** Your solution; the task is in {@code tasks/average-precision.md}. */
public final class MyAveragePrecision implements AveragePrecision {
    @Override
    public double averagePrecision(Query query, int k, ApDivisor divisor) {
        throw new NotAttempted();
    }

    @Override
    public double mean(List<Query> queries, int k, ApDivisor divisor, EmptyPolicy policy) {
        throw new NotAttempted();
    }
}
