// Rejected by: precision divides by k even when the list and the relevant ids are fewer
// Follows: precision divides by min(k, n), the ranks returned (RankLib, Elasticsearch)
// Divides by min(k, n), as RankLib does and as Elasticsearch does with its hits: a short list is not charged.
package podium.exercises.metrics.precisionrecallatk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class MyPrecisionRecallAtK implements PrecisionRecallAtK {
    @Override
    public PrecisionRecall atK(List<Long> ranked, Collection<Long> relevant, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }

        Set<Long> wanted = new HashSet<>(relevant);
        int n = Math.min(k, ranked.size());
        if (n == 0 || wanted.isEmpty()) {
            return new PrecisionRecall(0, 0);
        }
        Set<Long> top = new HashSet<>(ranked.subList(0, n));
        top.retainAll(wanted);
        return new PrecisionRecall((double) top.size() / n, (double) top.size() / wanted.size());
    }
}
