package podium.solutions.genai.rrffusion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import podium.exercises.Scored;
import podium.exercises.genai.rrffusion.RrfFusion;

/** Fusion in one walk over the rankings: O(n + d log topN) expected time, memory for the d different ids. */
public final class RrfFusionReference implements RrfFusion {
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id);

    /** The sum of one id so far; the ranking that added to it last knows a repeat by that. */
    private static final class Sum {
        private double score;
        private int lastRanking = -1;
    }

    @Override
    public List<Scored> fuse(List<List<Long>> rankings, int k0, int topN) {
        if (k0 < 0 || topN < 1) {
            throw new IllegalArgumentException(
                    "expected k0 of at least 0 and topN of at least 1, found " + k0 + " and " + topN);
        }
        Map<Long, Sum> sums = new HashMap<>();
        for (int ranking = 0; ranking < rankings.size(); ranking++) {
            // A double, as k0 + rank need not fit an int.
            double denominator = k0;
            for (Long id : rankings.get(ranking)) {
                denominator++;
                Sum sum = sums.computeIfAbsent(id, first -> new Sum());
                if (sum.lastRanking != ranking) {
                    sum.lastRanking = ranking;
                    sum.score += 1 / denominator;
                }
            }
        }
        return best(sums, topN);
    }

    /*
     * A queue of the best so far with the worst of them at its head: most ids are compared with that one and turned away, so
     * the cut costs less than the walk. Only what is returned is sorted.
     */
    private static List<Scored> best(Map<Long, Sum> sums, int topN) {
        PriorityQueue<Scored> kept = new PriorityQueue<>(BEST_FIRST.reversed());
        sums.forEach((id, sum) -> {
            Scored next = new Scored(id, sum.score);
            if (kept.size() < topN) {
                kept.add(next);
            } else if (BEST_FIRST.compare(next, kept.element()) < 0) {
                kept.remove();
                kept.add(next);
            }
        });
        Scored[] best = kept.toArray(Scored[]::new);
        Arrays.sort(best, BEST_FIRST);
        return List.of(best);
    }
}
