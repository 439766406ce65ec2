// Rejected by: a repeated id counts at its first rank only
// Follows: a repeated id adds at each of its ranks
// Adds for every rank of a repeated id.
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
            for (int i = 0; i < ranking.size(); i++) {
                scores.merge(ranking.get(i), 1.0 / (k0 + 1.0 + i), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .limit(topN)
                .toList();
    }
}
