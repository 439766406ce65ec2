// The k best gains in a priority queue of boxes.
package podium.exercises.metrics.ndcgatk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import podium.exercises.Gain;

public final class MyNdcgAtK implements NdcgAtK {
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        if (k < 1) {
            throw new IllegalArgumentException("k < 1");
        }
        PriorityQueue<Double> best = new PriorityQueue<>();
        for (double grade : judged.values()) {
            if (!(grade >= 0) || Double.isInfinite(grade)) {
                throw new IllegalArgumentException("grade " + grade);
            }
            if (best.size() < k) {
                best.add(grade);
            } else if (grade > best.peek()) {
                best.poll();
                best.add(grade);
            }
        }
        double ideal = 0;
        while (!best.isEmpty()) {
            int rank = best.size(); // The smallest of them comes out first and stands last.
            ideal += gain(best.poll(), gain) / log2(rank + 1.0);
        }
        return ideal == 0 ? 0 : dcg(ranked, judged, k, gain) / ideal;
    }

    private static double dcg(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        Set<Long> seen = new HashSet<>();
        double sum = 0;
        int rank = 1;
        for (Long id : ranked) {
            if (rank > k) {
                break;
            }
            if (judged.containsKey(id) && seen.add(id)) {
                sum += gain(judged.get(id), gain) / log2(rank + 1.0);
            }
            rank++;
        }
        return sum;
    }

    private static double gain(double grade, Gain gain) {
        return gain == Gain.LINEAR ? grade : Math.pow(2, grade) - 1;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
