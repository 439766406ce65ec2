package podium.solutions.metrics.ndcgatk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Gain;
import podium.exercises.metrics.ndcgatk.NdcgAtK;

/** NDCG at k in O(k + |judged| log k) time at worst, O(|judged|) for grades in random order, and O(k) memory. */
public final class NdcgAtKReference implements NdcgAtK {
    private static final double LN_2 = Math.log(2);

    /*
     * NDCG is a ratio of two sums over the same discounts: the gains in the order of the list, and the k best gains there
     * are (Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002).
     *
     * The second sum needs the k best of what may be a million judgements, not their order, so nothing is sorted but the
     * k that are kept. Both gains grow with the grade, so selection compares grades, and an exponential gain is paid for
     * 2k times instead of |judged| times.
     *
     * The ratio does not change when every gain is divided by the best one, which is done before anything is added up:
     * sums then stay between 0 and k, and neither grades of 1e308 nor of 1e-308 leave the range of a double.
     */
    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        if (k < 1) {
            throw new IllegalArgumentException("expected a cut of at least 1, found " + k);
        }
        double[] ideal = TopGrades.descending(judged.values(), k);
        if (ideal.length == 0 || gainOf(ideal[0], gain) == 0) {
            return 0;
        }
        double[] actual = gradesAtFirstRank(ranked.subList(0, Math.min(k, ranked.size())), judged);
        double[] discounts = discounts(Math.max(ideal.length, actual.length));
        double best = gainOf(ideal[0], gain);
        double ratio = dcg(actual, discounts, gain, best) / dcg(ideal, discounts, gain, best);
        return Math.min(ratio, 1); // Rounding may leave it one unit in the last place above.
    }

    /** Grade by rank; 0 for an id without a judgement and for one that stood at an earlier rank. */
    private static double[] gradesAtFirstRank(List<Long> top, Map<Long, Double> judged) {
        double[] grades = new double[top.size()];
        Set<Long> seen = new HashSet<>();
        int rank = 0;
        for (Long id : top) {
            Double grade = judged.get(id);
            if (grade != null && seen.add(id)) {
                grades[rank] = grade;
            }
            rank++;
        }
        return grades;
    }

    /** {@code 1 / log2(rank + 1)} for ranks from 1, at index {@code rank - 1}. */
    private static double[] discounts(int depth) {
        double[] discounts = new double[depth];
        for (int i = 0; i < depth; i++) {
            discounts[i] = LN_2 / Math.log(i + 2.0);
        }
        return discounts;
    }

    private static double dcg(double[] grades, double[] discounts, Gain gain, double unit) {
        double sum = 0;
        for (int i = 0; i < grades.length; i++) {
            sum += gainOf(grades[i], gain) / unit * discounts[i];
        }
        return sum;
    }

    /** {@code expm1}, because {@code pow(2, grade) - 1} loses the digits of a small grade. */
    private static double gainOf(double grade, Gain gain) {
        return gain == Gain.LINEAR ? grade : Math.expm1(grade * LN_2);
    }
}
