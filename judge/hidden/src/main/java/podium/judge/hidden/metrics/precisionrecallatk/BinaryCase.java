package podium.judge.hidden.metrics.precisionrecallatk;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecall;
import podium.judge.hidden.FewIds;

/**
 * One small input: few different ids, so that repeats and hits are common, and every id in a box of its own.
 *
 * @param ranked the list, up to 12 ids
 * @param relevant the relevant ids, up to 8
 * @param k the cut, up to 15
 */
record BinaryCase(List<Long> ranked, List<Long> relevant, int k) {
    BinaryCase {
        ranked = FewIds.boxedAfresh(ranked);
        relevant = FewIds.boxedAfresh(relevant);
    }

    List<Long> top() {
        return ranked.subList(0, Math.min(k, ranked.size()));
    }

    BinaryCase withCut(int cut) {
        return new BinaryCase(ranked, relevant, cut);
    }

    long distinctRelevant() {
        return relevant.stream().distinct().count();
    }

    /** Asks of every distinct relevant id whether the top of the list holds it. */
    PrecisionRecall plainCount() {
        List<Long> top = top();
        double hits = relevant.stream().distinct().filter(top::contains).count();
        return new PrecisionRecall(hits / k, relevant.isEmpty() ? 0 : hits / distinctRelevant());
    }

    /** Draws cases. */
    static final class Any implements ArbitrarySupplier<BinaryCase> {
        @Override
        public Arbitrary<BinaryCase> get() {
            Arbitrary<Long> ids = FewIds.any();
            return Combinators.combine(
                            ids.list().ofMaxSize(12),
                            ids.list().ofMaxSize(8),
                            Arbitraries.integers().between(1, 15))
                    .as(BinaryCase::new);
        }
    }
}
