package podium.solutions.metrics.averageprecision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import podium.exercises.EmptyPolicy;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.AveragePrecision;
import podium.exercises.metrics.averageprecision.Query;

/** Average precision in one pass: O(min(k, n)) expected time, and memory for the hits. */
public final class AveragePrecisionReference implements AveragePrecision {
    /*
     * The precision at a hit is the number of hits so far over the rank, and both are at hand when the walk gets there:
     * nothing has to be counted again. The set of ids met holds hits only, so its size is that number, and a repeat is what
     * it does not take a second time.
     */
    @Override
    public double averagePrecision(Query query, int k, ApDivisor divisor) {
        requireCut(k);
        Set<Long> relevant = query.relevant();
        if (relevant.isEmpty()) {
            return 0;
        }
        Set<Long> hits = new HashSet<>();
        double sum = 0;
        int rank = 0;
        for (Long id : query.ranked().subList(0, Math.min(k, query.ranked().size()))) {
            rank++;
            if (relevant.contains(id) && hits.add(id)) {
                sum += (double) hits.size() / rank;
            }
        }
        return sum / (divisor == ApDivisor.ALL_RELEVANT ? relevant.size() : Math.min(k, relevant.size()));
    }

    /*
     * Whether a query counts is a matter of what is relevant to it, never of what was retrieved: a system that returns
     * nothing must not better its mean by it. Where none counts, 0.0 / 0 is the NaN that is asked for.
     */
    @Override
    public double mean(List<Query> queries, int k, ApDivisor divisor, EmptyPolicy policy) {
        requireCut(k);
        double sum = 0;
        int count = 0;
        for (Query query : queries) {
            if (policy == EmptyPolicy.ZERO || !query.relevant().isEmpty()) {
                sum += averagePrecision(query, k, divisor);
                count++;
            }
        }
        return sum / count;
    }

    private static void requireCut(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("expected a cut of at least 1, found " + k);
        }
    }
}
