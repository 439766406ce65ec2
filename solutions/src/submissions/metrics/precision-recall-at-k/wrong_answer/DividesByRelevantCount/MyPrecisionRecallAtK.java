// Rejected by: k times precision equals the number of distinct relevant ids times recall
// Follows: precision divides by min(k, R) (implicit)
// Divides by min(k, R) and calls it precision; reproduces "implicit 412".
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
        double precision = hits / (double) Math.min(k, wanted.size());
        double recall = hits / (double) wanted.size();
        return new PrecisionRecall(precision, recall);
    }
}
