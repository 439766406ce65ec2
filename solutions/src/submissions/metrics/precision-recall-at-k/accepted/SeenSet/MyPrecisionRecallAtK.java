// Two sets: what is relevant, and what an earlier rank held.
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
        int rank = 0;
        for (Long id : ranked) {
            if (rank == k) {
                break;
            }
            rank++;
            if (seen.add(id) && wanted.contains(id)) {
                hits++;
            }
        }
        double precision = (double) hits / k;
        double recall = wanted.isEmpty() ? 0.0 : (double) hits / wanted.size();
        return new PrecisionRecall(precision, recall);
    }
}
