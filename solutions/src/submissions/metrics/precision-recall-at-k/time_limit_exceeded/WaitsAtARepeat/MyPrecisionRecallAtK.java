// Rejected by: a repeated id gains at its first rank only
// Skips a repeat without moving on to the next rank.
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
        Set<Long> seen = new HashSet<>();
        int hits = 0;
        int i = 0;
        while (i < Math.min(k, ranked.size())) {
            Long id = ranked.get(i);
            if (!seen.add(id)) {
                continue;
            }
            if (wanted.contains(id)) {
                hits++;
            }
            i++;
        }
        return new PrecisionRecall((double) hits / k, wanted.isEmpty() ? 0 : (double) hits / wanted.size());
    }
}
