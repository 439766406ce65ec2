// Right: takes each relevant id out of a copy when it is met, and so meets none twice.
package podium.exercises.metrics.averageprecision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import podium.exercises.EmptyPolicy;

public final class MyAveragePrecision implements AveragePrecision {
    @Override
    public double averagePrecision(Query query, int k, ApDivisor divisor) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }
        Set<Long> missing = new HashSet<>(query.relevant());
        if (missing.isEmpty()) {
            return 0;
        }
        int all = missing.size();
        double sum = 0;
        int rank = 1;
        for (Long id : query.ranked()) {
            if (rank > k) {
                break;
            }
            if (missing.remove(id)) {
                sum += (double) (all - missing.size()) / rank;
            }
            rank++;
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
