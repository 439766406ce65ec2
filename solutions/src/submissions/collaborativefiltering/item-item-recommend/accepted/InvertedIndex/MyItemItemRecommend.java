// Right: walks from each of the user's items over its users to their items, and bounds a queue.
package podium.exercises.collaborativefiltering.itemitemrecommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import podium.exercises.Scored;

public final class MyItemItemRecommend implements ItemItemRecommend {
    @Override
    public List<Scored> recommend(Map<Long, Set<Long>> history, long user, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be positive");
        }
        Map<Long, List<Set<Long>>> usersOf = new HashMap<>();
        history.values()
                .forEach(played -> played.forEach(item -> usersOf.computeIfAbsent(item, first -> new ArrayList<>())
                        .add(played)));
        Set<Long> seen = history.getOrDefault(user, Set.of());
        Map<Long, Double> scores = new HashMap<>();
        for (long item : seen) {
            List<Set<Long>> users = usersOf.get(item);
            for (Set<Long> played : users) {
                for (long other : played) {
                    if (!seen.contains(other)) {
                        double root = Math.sqrt(users.size())
                                * Math.sqrt(usersOf.get(other).size());
                        scores.merge(other, 1 / root, Double::sum);
                    }
                }
            }
        }
        Comparator<Scored> worstFirst = Comparator.comparingDouble(Scored::score)
                .thenComparing(Comparator.comparingLong(Scored::id).reversed());
        PriorityQueue<Scored> kept = new PriorityQueue<>(worstFirst);
        scores.forEach((id, score) -> {
            kept.add(new Scored(id, score));
            if (kept.size() > n) {
                kept.remove();
            }
        });
        List<Scored> best = new ArrayList<>(kept);
        best.sort(worstFirst.reversed());
        return best;
    }
}
