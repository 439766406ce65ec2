// Rejected by: where fewer items than n are scored all of them are returned
// Takes n for the number of recommendations.
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
        Set<Long> seen = history.getOrDefault(user, Set.of());
        Map<Long, Integer> counts = new HashMap<>();
        Map<Long, Map<Long, Integer>> together = new HashMap<>();
        for (Set<Long> played : history.values()) {
            List<Long> shared = new ArrayList<>();
            for (long item : played) {
                counts.merge(item, 1, Integer::sum);
                if (seen.contains(item)) {
                    shared.add(item);
                }
            }
            for (long item : shared.isEmpty() ? Set.<Long>of() : played) {
                if (!seen.contains(item)) {
                    Map<Long, Integer> with = together.computeIfAbsent(item, first -> new HashMap<>());
                    shared.forEach(other -> with.merge(other, 1, Integer::sum));
                }
            }
        }
        List<Scored> scored = new ArrayList<>(n);
        together.forEach((item, with) -> {
            double score = 0;
            for (Map.Entry<Long, Integer> both : with.entrySet()) {
                score += both.getValue() / Math.sqrt((double) counts.get(item) * counts.get(both.getKey()));
            }
            scored.add(new Scored(item, score));
        });
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .limit(n)
                .toList();
    }
}
