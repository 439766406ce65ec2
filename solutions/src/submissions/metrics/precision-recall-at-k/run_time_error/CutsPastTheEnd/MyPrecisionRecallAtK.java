// Rejected by: the cut may lie far past the end of the list
// Takes subList(0, k) of a list that may be shorter.
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
        Set<Long> top = new HashSet<>(ranked.subList(0, k));
        top.retainAll(wanted);
        double recall = wanted.isEmpty() ? 0 : (double) top.size() / wanted.size();
        return new PrecisionRecall((double) top.size() / k, recall);
    }
}
