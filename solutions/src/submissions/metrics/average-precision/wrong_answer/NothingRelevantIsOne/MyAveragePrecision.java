// Rejected by: nothing relevant scores 0
// Follows: nothing relevant scores 1 (LightGBM)
// Calls a list perfect that could not be wrong, as LightGBM does.
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
        List<Long> ranked = query.ranked();
        Set<Long> relevant = query.relevant();
        if (relevant.isEmpty()) {
            return 1;
        }
        Set<Long> seen = new HashSet<>();
        int hits = 0;
        double sum = 0;
        for (int i = 0; i < Math.min(k, ranked.size()); i++) {
            if (relevant.contains(ranked.get(i)) && seen.add(ranked.get(i))) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        int divideBy = divisor == ApDivisor.ALL_RELEVANT ? relevant.size() : Math.min(k, relevant.size());
        return sum / divideBy;
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
