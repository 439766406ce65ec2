// Too slow: intersects the users of all pairs of items, O(items^2 * users an item)
package podium.exercises.collaborativefiltering.itemitemrecommend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
        Map<Long, Set<Long>> usersOf = new HashMap<>();
        history.forEach((id, played) -> played.forEach(
                item -> usersOf.computeIfAbsent(item, first -> new HashSet<>()).add(id)));
        Map<Long, Map<Long, Double>> similarity = new HashMap<>();
        usersOf.forEach((item, users) -> usersOf.forEach((other, others) -> {
            int both = 0;
            for (Long each : users) {
                both += others.contains(each) ? 1 : 0;
            }
            if (both > 0) {
                similarity
                        .computeIfAbsent(item, first -> new HashMap<>())
                        .put(other, both / Math.sqrt((double) users.size() * others.size()));
            }
        }));
        Set<Long> seen = history.getOrDefault(user, Set.of());
        Map<Long, Double> scores = new HashMap<>();
        seen.forEach(item -> similarity.get(item).forEach((other, value) -> {
            if (!seen.contains(other)) {
                scores.merge(other, value, Double::sum);
            }
        }));
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .limit(n)
                .toList();
    }
}
