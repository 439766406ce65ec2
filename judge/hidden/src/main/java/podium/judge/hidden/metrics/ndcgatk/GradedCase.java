package podium.judge.hidden.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.Gain;

/**
 * One small input: few different ids and grades, so that repeats, ties and zeros are common. Its collections are
 * unmodifiable, as they also come to a worker; the map keeps its order.
 *
 * @param ranked the list, up to 10 ids
 * @param judged the judgements, up to 8, in the order drawn
 * @param k the cut, up to 12
 * @param gain either
 */
record GradedCase(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
    /** Above the cache of boxes, below 0, and equal but for the upper 32 bits. */
    private static final Long[] IDS = {1L, 2L, 127L, 128L, 1_000L, -1L, -129L, (1L << 32) + 1, Long.MIN_VALUE, 77L};

    private static final Double[] GRADES = {1.0, 0.0, 2.0, 3.0, 0.5, 2.5, 5.0};

    GradedCase {
        ranked = List.copyOf(ranked);
        judged = Collections.unmodifiableMap(new LinkedHashMap<>(judged));
    }

    GradedCase withRanked(List<Long> list) {
        return new GradedCase(list, judged, k, gain);
    }

    GradedCase withJudged(Map<Long, Double> judgements) {
        return new GradedCase(ranked, judgements, k, gain);
    }

    GradedCase withCut(int cut) {
        return new GradedCase(ranked, judged, cut, gain);
    }

    GradedCase with(Gain other) {
        return new GradedCase(ranked, judged, k, other);
    }

    /** The same with one more judgement, which comes at {@code position} in the map's order, or last. */
    GradedCase withJudgement(int position, long id, double grade) {
        Map<Long, Double> more = new LinkedHashMap<>();
        judged.forEach((other, otherGrade) -> {
            if (more.size() == position) {
                more.put(id, grade);
            }
            more.put(other, otherGrade);
        });
        more.putIfAbsent(id, grade);
        return withJudged(more);
    }

    double grade(Long id) {
        return judged.getOrDefault(id, 0.0);
    }

    /** The judged ids, best grade first. */
    List<Long> idealOrder() {
        List<Long> ids = new ArrayList<>(judged.keySet());
        ids.sort((a, b) -> Double.compare(grade(b), grade(a)));
        return ids;
    }

    /** Draws cases. */
    static final class Any implements ArbitrarySupplier<GradedCase> {
        @Override
        public Arbitrary<GradedCase> get() {
            Arbitrary<Long> ids = Arbitraries.of(IDS);
            return Combinators.combine(
                            ids.list().ofMaxSize(10),
                            Arbitraries.maps(ids, Arbitraries.of(GRADES)).ofMaxSize(8),
                            Arbitraries.integers().between(1, 12),
                            Arbitraries.of(Gain.class))
                    .as(GradedCase::new);
        }
    }
}
