// Rejected by: the constant is the one asked for
// Follows: the constant is 1, whatever was asked for (graphiti)
// Uses a constant of 1; reproduces "graphiti 1847".
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
        Map<Long, Double> scores = new HashMap<>();
        for (List<Long> ranking : rankings) {
            Set<Long> met = new HashSet<>();
            for (int i = 0; i < ranking.size(); i++) {
                if (met.add(ranking.get(i))) {
                    scores.merge(ranking.get(i), 1.0 / (1 + 1.0 + i), Double::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .limit(topN)
                .toList();
    }
}
