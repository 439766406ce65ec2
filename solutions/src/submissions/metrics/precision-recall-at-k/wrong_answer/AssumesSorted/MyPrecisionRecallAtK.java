// Rejected by: relevant ids may come in any order and any collection
// Searches the relevant ids by halves although nobody sorted them.
package podium.exercises.metrics.precisionrecallatk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public final class MyPrecisionRecallAtK implements PrecisionRecallAtK {
    @Override
    public PrecisionRecall atK(List<Long> ranked, Collection<Long> relevant, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }

        List<Long> wanted = new ArrayList<>(new LinkedHashSet<>(relevant));
        Set<Long> hits = new HashSet<>();
        for (int i = 0; i < k && i < ranked.size(); i++) {
            if (Collections.binarySearch(wanted, ranked.get(i)) >= 0) {
                hits.add(ranked.get(i));
            }
        }
        double recall = wanted.isEmpty() ? 0 : (double) hits.size() / wanted.size();
        return new PrecisionRecall((double) hits.size() / k, recall);
    }
}
