// Rejected by: precision is 1 when every rank of the cut is a hit
// Divides precision by the larger of k and R, so a full cut of hits is not precise enough.
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
        if (wanted.isEmpty()) {
            return new PrecisionRecall(0, 0);
        }
        long hits = ranked.stream().limit(k).distinct().filter(wanted::contains).count();
        double share = (double) hits / Math.max(k, wanted.size());
        return new PrecisionRecall(share, (double) hits / wanted.size());
    }
}
