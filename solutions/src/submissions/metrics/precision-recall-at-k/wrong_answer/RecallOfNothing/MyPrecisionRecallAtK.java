// Rejected by: nothing relevant scores 0 for both
// Follows: nothing relevant scores NaN (LensKit)
// Divides 0 by 0 where nothing is relevant, and returns NaN.
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
        double total = missing.size();
        int depth = Math.min(k, ranked.size());
        for (int i = 0; i < depth; i++) {
            missing.remove(ranked.get(i));
        }
        double hits = total - missing.size();
        return new PrecisionRecall(hits / k, hits / total);
    }
}
