package podium.judge.hidden.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import podium.exercises.Gain;

/** NDCG as its definition reads, at whatever cost. */
final class PlainNdcg {
    private PlainNdcg() {}

    static double of(GradedCase c) {
        List<Double> actual = new ArrayList<>();
        for (int i = 0; i < c.ranked().size(); i++) {
            Long id = c.ranked().get(i);
            boolean first = c.ranked().indexOf(id) == i;
            actual.add(first ? gain(c.grade(id), c.gain()) : 0);
        }
        List<Double> ideal = c.judged().values().stream()
                .map(grade -> gain(grade, c.gain()))
                .sorted(Comparator.reverseOrder())
                .toList();
        double best = dcg(ideal, c.k());
        return best == 0 ? 0 : dcg(actual, c.k()) / best;
    }

    private static double gain(double grade, Gain gain) {
        return gain == Gain.LINEAR ? grade : Math.pow(2, grade) - 1;
    }

    private static double dcg(List<Double> gains, int k) {
        double sum = 0;
        for (int rank = 1; rank <= Math.min(k, gains.size()); rank++) {
            sum += gains.get(rank - 1) / (Math.log(rank + 1) / Math.log(2));
        }
        return sum;
    }
}
