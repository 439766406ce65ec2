// One stream over the top of the list.
package podium.exercises.metrics.precisionrecallatk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

public final class MyPrecisionRecallAtK implements PrecisionRecallAtK {
    @Override
    public PrecisionRecall atK(List<Long> ranked, Collection<Long> relevant, int k) {
        if (k <= 0) {
            throw new IllegalArgumentException("bad k: " + k);
        }
        var relevantIds = new HashSet<>(relevant);
        double hits = ranked.stream()
                .limit(k)
                .filter(relevantIds::contains)
                .distinct()
                .count();
        return new PrecisionRecall(hits / k, hits == 0 ? 0 : hits / relevantIds.size());
    }
}
