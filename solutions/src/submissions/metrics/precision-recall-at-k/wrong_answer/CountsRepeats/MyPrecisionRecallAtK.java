// Rejected by: a repeated id gains at its first rank only
// Follows: a repeated id counts at each of its ranks (Spark, ranx)
// Counts every rank that holds a relevant id, so a list that repeats one hit has a recall above 1.
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
        for (int i = 0; i < Math.min(k, ranked.size()); i++) {
            if (wanted.contains(ranked.get(i))) {
                hits++;
            }
        }
        return new PrecisionRecall((double) hits / k, wanted.isEmpty() ? 0 : (double) hits / wanted.size());
    }
}
