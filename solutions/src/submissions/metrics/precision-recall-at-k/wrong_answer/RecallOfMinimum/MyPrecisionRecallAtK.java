// Rejected by: recall never falls as k grows
// Follows: recall divides by min(R, k) (LensKit)
// Divides recall by min(R, k), as LensKit does: a hit at rank 1 and a miss at rank 2 make it fall.
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
        Set<Long> found = new HashSet<>();
        for (int i = 0; i < Math.min(k, ranked.size()); i++) {
            if (wanted.contains(ranked.get(i))) {
                found.add(ranked.get(i));
            }
        }
        int reachable = Math.min(wanted.size(), k);
        double recall = reachable == 0 ? 0 : (double) found.size() / reachable;
        return new PrecisionRecall((double) found.size() / k, recall);
    }
}
