// Too slow: looks for every id in every ranking, O(d * n)
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
        for (List<Long> held : rankings) {
            for (Long id : held) {
                if (!scores.containsKey(id)) {
                    double score = 0;
                    for (List<Long> ranking : rankings) {
                        int index = ranking.indexOf(id);
                        score += index < 0 ? 0 : 1.0 / (k0 + 1.0 + index);
                    }
                    scores.put(id, score);
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
