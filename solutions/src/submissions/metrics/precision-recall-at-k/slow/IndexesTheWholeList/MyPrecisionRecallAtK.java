// Too slow: finds the first rank of every id of the list, although only the first k matter
package podium.exercises.metrics.precisionrecallatk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class MyPrecisionRecallAtK implements PrecisionRecallAtK {
    @Override
    public PrecisionRecall atK(List<Long> ranked, Collection<Long> relevant, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }

        Map<Long, Integer> firstRank = new HashMap<>();
        for (int i = 0; i < ranked.size(); i++) {
            firstRank.putIfAbsent(ranked.get(i), i + 1);
        }
        Set<Long> wanted = new HashSet<>(relevant);
        int hits = 0;
        for (Long id : wanted) {
            if (firstRank.getOrDefault(id, Integer.MAX_VALUE) <= k && firstRank.containsKey(id)) {
                hits++;
            }
        }
        return new PrecisionRecall((double) hits / k, wanted.isEmpty() ? 0 : (double) hits / wanted.size());
    }
}
