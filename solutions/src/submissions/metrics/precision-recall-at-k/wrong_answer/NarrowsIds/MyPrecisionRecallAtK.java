// Rejected by: renaming the ids changes nothing, also where they differ only above 32 bits
// Keeps ids as ints, so two ids that differ only in the upper half are one.
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

        Set<Integer> missing = new HashSet<>();
        for (Long id : relevant) {
            missing.add(id.intValue());
        }
        int total = missing.size();
        int hits = 0;
        for (Long id : ranked.subList(0, Math.min(k, ranked.size()))) {
            if (missing.remove(id.intValue())) {
                hits++;
            }
        }
        return new PrecisionRecall((double) hits / k, total == 0 ? 0 : (double) hits / total);
    }
}
