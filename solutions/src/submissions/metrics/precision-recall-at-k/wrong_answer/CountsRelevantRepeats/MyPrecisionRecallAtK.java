// Rejected by: repeats among the relevant ids count once
// Follows: recall divides by the relevant ids as given, repeats included
// Divides recall by the size of the collection as given, repeats included.
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
        Set<Long> hits = new HashSet<>();
        ranked.stream().limit(k).filter(wanted::contains).forEach(hits::add);
        double recall = relevant.isEmpty() ? 0 : (double) hits.size() / relevant.size();
        return new PrecisionRecall((double) hits.size() / k, recall);
    }
}
