// Rejected by: a ranking of other ids leaves the scores as they were
// Follows: an id stands after the last of a ranking that does not hold it (sentence-transformers)
// Puts an id behind the last of a ranking that lacks it; the other half of "sentence-transformers 3883".
package podium.exercises.genai.rrffusion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Scored;

public final class MyRrfFusion implements RrfFusion {
    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k0, int topN) {
        if (k0 < 0 || topN < 1) {
            throw new IllegalArgumentException("k0 = " + k0 + ", topN = " + topN);
        }
        Set<Long> ids = new HashSet<>();
        rankings.forEach(ids::addAll);
        Map<Long, Double> scores = new HashMap<>();
        for (List<Long> ranking : rankings) {
            Map<Long, Integer> index = new HashMap<>();
            for (int i = 0; i < ranking.size(); i++) {
                index.putIfAbsent(ranking.get(i), i);
            }
            for (Long id : ids) {
                scores.merge(id, 1.0 / (k0 + 1.0 + index.getOrDefault(id, ranking.size())), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .limit(topN)
                .toList();
    }
}
