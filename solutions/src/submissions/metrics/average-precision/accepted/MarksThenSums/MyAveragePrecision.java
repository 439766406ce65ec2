// Right: marks the ranks of hits in a first pass and adds precisions in a second.
package podium.exercises.metrics.averageprecision;

import java.util.BitSet;
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
            return 0;
        }
        BitSet hits = new BitSet();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < ranked.size() && i < k; i++) {
            hits.set(i, relevant.contains(ranked.get(i)) && seen.add(ranked.get(i)));
        }
        double sum = 0;
        int found = 0;
        for (int i = hits.nextSetBit(0); i >= 0; i = hits.nextSetBit(i + 1)) {
            sum += ++found / (i + 1.0);
        }
        int divideBy = divisor == ApDivisor.ALL_RELEVANT ? relevant.size() : Math.min(k, relevant.size());
        return sum / divideBy;
    }

    @Override
    public double mean(List<Query> queries, int k, ApDivisor divisor, EmptyPolicy policy) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }
        return queries.stream()
                .filter(query -> policy == EmptyPolicy.ZERO || !query.relevant().isEmpty())
                .mapToDouble(query -> averagePrecision(query, k, divisor))
                .average()
                .orElse(Double.NaN);
    }
}
