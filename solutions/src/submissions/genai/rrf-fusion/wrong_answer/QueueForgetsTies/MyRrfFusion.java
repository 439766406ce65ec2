// Rejected by: of equal scores at the cut the lowest ids are returned
// Bounds a queue by score alone, so whoever came first stays at the cut.
package podium.exercises.genai.rrffusion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import podium.exercises.Scored;

public final class MyRrfFusion implements RrfFusion {
    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k0, int topN) {
        if (k0 < 0 || topN < 1) {
            throw new IllegalArgumentException("k0 = " + k0 + ", topN = " + topN);
        }
        Map<Long, Double> scores = new HashMap<>();
        for (List<Long> ranking : rankings) {
            Set<Long> met = new HashSet<>();
            for (int i = 0; i < ranking.size(); i++) {
                if (met.add(ranking.get(i))) {
                    scores.merge(ranking.get(i), 1.0 / (k0 + 1.0 + i), Double::sum);
                }
            }
        }
        PriorityQueue<Scored> kept = new PriorityQueue<>(Comparator.comparingDouble(Scored::score));
        scores.forEach((id, score) -> {
            if (kept.size() < topN) {
                kept.add(new Scored(id, score));
            } else if (kept.element().score() < score) {
                kept.remove();
                kept.add(new Scored(id, score));
            }
        });
        return kept.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .toList();
    }
}
