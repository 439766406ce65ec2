// Rejected by: a repeated id counts at its first rank only
// Follows: a repeated id counts at its last rank
// Fills a map from id to rank, where a later rank replaces the first.
package podium.exercises.genai.rrffusion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import podium.exercises.Scored;

public final class MyRrfFusion implements RrfFusion {
    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k0, int topN) {
        if (k0 < 0 || topN < 1) {
            throw new IllegalArgumentException("k0 = " + k0 + ", topN = " + topN);
        }
        Map<Long, Double> scores = new HashMap<>();
        for (List<Long> ranking : rankings) {
            Map<Long, Integer> ranks = new HashMap<>();
            for (int i = 0; i < ranking.size(); i++) {
                ranks.put(ranking.get(i), i + 1);
            }
            ranks.forEach((id, rank) -> scores.merge(id, 1.0 / ((double) k0 + rank), Double::sum));
        }
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .limit(topN)
                .toList();
    }
}
