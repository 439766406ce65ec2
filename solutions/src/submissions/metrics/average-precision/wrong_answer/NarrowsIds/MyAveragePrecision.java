// Rejected by: renaming the ids changes nothing, also where they differ only above 32 bits
// Keeps ids as ints, so two ids that differ only in the upper half are one.
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
        Set<Integer> relevant = new HashSet<>();
        for (Long id : query.relevant()) {
            relevant.add(id.intValue());
        }
        if (query.relevant().isEmpty()) {
            return 0;
        }
        Set<Integer> seen = new HashSet<>();
        int hits = 0;
        double sum = 0;
        for (int i = 0; i < Math.min(k, ranked.size()); i++) {
            if (relevant.contains(ranked.get(i).intValue())
                    && seen.add(ranked.get(i).intValue())) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        int divideBy = divisor == ApDivisor.ALL_RELEVANT
                ? query.relevant().size()
                : Math.min(k, query.relevant().size());
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
