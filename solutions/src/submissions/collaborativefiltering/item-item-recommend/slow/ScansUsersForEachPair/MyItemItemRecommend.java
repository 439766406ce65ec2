// Too slow: scans all users for each item and each of the user's items, O(users * items)
package podium.exercises.collaborativefiltering.itemitemrecommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Scored;

public final class MyItemItemRecommend implements ItemItemRecommend {
    @Override
    public List<Scored> recommend(Map<Long, Set<Long>> history, long user, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n = " + n);
        }
        Map<Long, Integer> counts = new HashMap<>();
        history.values().forEach(played -> played.forEach(item -> counts.merge(item, 1, Integer::sum)));
        Set<Long> seen = history.getOrDefault(user, Set.of());
        List<Scored> scored = new ArrayList<>();
        for (Long item : counts.keySet()) {
            double score = 0;
            for (Long other : seen) {
                int both = 0;
                for (Set<Long> played : history.values()) {
                    both += played.contains(other) && played.contains(item) ? 1 : 0;
                }
                score += both / Math.sqrt((double) counts.get(item) * counts.get(other));
            }
            if (score > 0 && !seen.contains(item)) {
                scored.add(new Scored(item, score));
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .limit(n)
                .toList();
    }
}
