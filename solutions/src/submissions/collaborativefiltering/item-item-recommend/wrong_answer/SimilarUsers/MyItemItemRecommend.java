// Rejected by: each item has the score of the plain definition, and stands once
// Weighs other users by their cosine with the user: user-based filtering.
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
        Map<Long, Double> scores = new HashMap<>();
        for (Set<Long> played : history.values()) {
            List<Long> shared = new ArrayList<>();
            for (long item : played) {
                if (seen.contains(item)) {
                    shared.add(item);
                }
            }
            double weight = shared.size() / Math.sqrt(Math.max(1.0, (double) seen.size() * played.size()));
            for (long item : shared.isEmpty() ? Set.<Long>of() : played) {
                if (!seen.contains(item)) {
                    scores.merge(item, weight, Double::sum);
                }
            }
        }
        List<Scored> scored = new ArrayList<>();
        scores.forEach((item, score) -> scored.add(new Scored(item, score)));
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .limit(n)
                .toList();
    }
}
