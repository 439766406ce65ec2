// Right: finds the first rank of each id in each ranking, then adds them up id by id in a sorted map.
package podium.exercises.genai.rrffusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import podium.exercises.Scored;

public final class MyRrfFusion implements RrfFusion {
    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k0, int topN) {
        if (k0 < 0 || topN < 1) {
            throw new IllegalArgumentException("k0 = " + k0 + ", topN = " + topN);
        }
        List<Map<Long, Integer>> ranks = new ArrayList<>();
        Map<Long, Double> scores = new TreeMap<>();
        for (List<Long> ranking : rankings) {
            Map<Long, Integer> first = new HashMap<>();
            int rank = 0;
            for (long id : ranking) {
                first.putIfAbsent(id, ++rank);
                scores.put(id, 0.0);
            }
            ranks.add(first);
        }
        for (Map.Entry<Long, Double> entry : scores.entrySet()) {
            for (Map<Long, Integer> first : ranks) {
                Integer rank = first.get(entry.getKey());
                if (rank != null) {
                    entry.setValue(entry.getValue() + 1 / ((double) k0 + rank));
                }
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .limit(topN)
                .toList();
    }
}
