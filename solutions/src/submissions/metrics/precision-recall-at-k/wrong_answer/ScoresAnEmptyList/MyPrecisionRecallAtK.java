// Rejected by: an empty list scores 0 for both
// Calls a list without a wrong answer perfectly precise.
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

        if (ranked.isEmpty()) {
            return new PrecisionRecall(1, 0);
        }
        Set<Long> wanted = new HashSet<>(relevant);
        long hits = ranked.stream().limit(k).distinct().filter(wanted::contains).count();
        return new PrecisionRecall((double) hits / k, wanted.isEmpty() ? 0 : (double) hits / wanted.size());
    }
}
