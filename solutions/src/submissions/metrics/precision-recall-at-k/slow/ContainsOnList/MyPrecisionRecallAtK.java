// Too slow: looks every id of the cut up in a list, O(k * |relevant|)
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

        List<Long> wanted = relevant.stream().distinct().toList();
        Set<Long> hits = new HashSet<>();
        for (int i = 0; i < k && i < ranked.size(); i++) {
            if (wanted.contains(ranked.get(i))) {
                hits.add(ranked.get(i));
            }
        }
        double recall = wanted.isEmpty() ? 0 : (double) hits.size() / wanted.size();
        return new PrecisionRecall((double) hits.size() / k, recall);
    }
}
