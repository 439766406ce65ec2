// Rejected by: a repeated id still holds its later ranks
// Follows: repeats are removed before ranking, so what follows moves up
// Removes repeats before it ranks.
package podium.exercises.genai.rrffusion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
            double denominator = k0;
            for (Long id : new LinkedHashSet<>(ranking)) {
                denominator++;
                scores.merge(id, 1 / denominator, Double::sum);
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                .limit(topN)
                .toList();
    }
}
