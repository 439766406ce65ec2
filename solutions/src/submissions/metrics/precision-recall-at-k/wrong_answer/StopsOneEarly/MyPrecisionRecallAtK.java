// Rejected by: the last rank of the cut counts
// Reads ranks 1 to k-1.
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

        Set<Long> missing = new HashSet<>(relevant);
        int total = missing.size();
        int hits = 0;
        int rank = 1;
        for (Long id : ranked) {
            if (rank >= k) {
                break;
            }
            if (missing.remove(id)) {
                hits++;
            }
            rank++;
        }
        return new PrecisionRecall((double) hits / k, total == 0 ? 0 : (double) hits / total);
    }
}
