// Rejected by: precision and recall equal a plain count of distinct hits
// Divides two ints: everything below 1 becomes 0.
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
        Set<Long> hits = new HashSet<>(ranked.subList(0, Math.min(k, ranked.size())));
        hits.retainAll(wanted);
        double precision = hits.size() / k;
        double recall = wanted.isEmpty() ? 0 : hits.size() / wanted.size();
        return new PrecisionRecall(precision, recall);
    }
}
