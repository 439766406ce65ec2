// Rejected by: the inputs are not modified and may be unmodifiable
// Intersects by retainAll on the caller's own collection.
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

        Set<Long> top = new HashSet<>(ranked.subList(0, Math.min(k, ranked.size())));
        int total = new HashSet<>(relevant).size();
        relevant.retainAll(top);
        int hits = new HashSet<>(relevant).size();
        return new PrecisionRecall((double) hits / k, total == 0 ? 0 : (double) hits / total);
    }
}
