// Rejected by: ids are compared by value, whatever their size
// Compares boxed ids with ==, which is true only for boxes that the JDK caches: -128 to 127.
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
        for (Long item : wanted) {
            for (int i = 0; i < k && i < ranked.size(); i++) {
                if (ranked.get(i) == item) {
                    hits++;
                    break;
                }
            }
        }
        return new PrecisionRecall((double) hits / k, wanted.isEmpty() ? 0 : (double) hits / wanted.size());
    }
}
