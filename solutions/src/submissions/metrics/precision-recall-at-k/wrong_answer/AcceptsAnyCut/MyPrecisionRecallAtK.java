// Rejected by: a cut below 1 is rejected
// Answers 0 for a cut that makes no sense, and so hides the caller's bug.
package podium.exercises.metrics.precisionrecallatk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class MyPrecisionRecallAtK implements PrecisionRecallAtK {
    @Override
    public PrecisionRecall atK(List<Long> ranked, Collection<Long> relevant, int k) {
        if (k < 1 || ranked.isEmpty() || relevant.isEmpty()) {
            return new PrecisionRecall(0, 0);
        }
        Set<Long> wanted = new HashSet<>(relevant);
        long hits = ranked.stream().limit(k).distinct().filter(wanted::contains).count();
        return new PrecisionRecall((double) hits / k, (double) hits / wanted.size());
    }
}
