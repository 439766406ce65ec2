// Rejected by: the inputs are not modified and may be unmodifiable
// Removes each hit from the caller's own set.
package podium.exercises.metrics.averageprecision;

import java.util.List;
import podium.exercises.EmptyPolicy;

public final class MyAveragePrecision implements AveragePrecision {
    @Override
    public double averagePrecision(Query query, int k, ApDivisor divisor) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }
        int all = query.relevant().size();
        if (all == 0) {
            return 0;
        }
        int hits = 0;
        double sum = 0;
        for (int i = 0; i < Math.min(k, query.ranked().size()); i++) {
            if (query.relevant().remove(query.ranked().get(i))) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return sum / (divisor == ApDivisor.ALL_RELEVANT ? all : Math.min(k, all));
    }

    @Override
    public double mean(List<Query> queries, int k, ApDivisor divisor, EmptyPolicy policy) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }
        double sum = 0;
        int count = 0;
        for (Query query : queries) {
            if (policy == EmptyPolicy.SKIP && query.relevant().isEmpty()) {
                continue;
            }
            sum += averagePrecision(query, k, divisor);
            count++;
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
