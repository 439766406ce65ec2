// Rejected by: the order inside the top k changes nothing
// Takes a repeat for one only where it stands right after its first rank.
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
        int hits = 0;
        Long previous = null;
        for (Long id : ranked.subList(0, Math.min(k, ranked.size()))) {
            if (!id.equals(previous) && wanted.contains(id)) {
                hits++;
            }
            previous = id;
        }
        return new PrecisionRecall((double) hits / k, wanted.isEmpty() ? 0 : (double) hits / wanted.size());
    }
}
