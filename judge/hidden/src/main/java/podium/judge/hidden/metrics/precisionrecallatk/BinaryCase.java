package podium.judge.hidden.metrics.precisionrecallatk;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecall;

/**
 * One small input: few different ids, so that repeats and hits are common, and every id in a box of its own.
 *
 * @param ranked the list, up to 12 ids
 * @param relevant the relevant ids, up to 8
 * @param k the cut, up to 15
 */
record BinaryCase(List<Long> ranked, List<Long> relevant, int k) {
    /** Above the cache of boxes, below 0, and equal but for the upper 32 bits. */
    private static final Long[] IDS = {1L, 2L, 127L, 128L, 1_000L, -1L, -129L, (1L << 32) + 1, Long.MIN_VALUE, 77L};

    BinaryCase {
        ranked = boxedAfresh(ranked);
        relevant = boxedAfresh(relevant);
    }

    /** Equal ids in boxes that are nobody else's, in an unmodifiable list, as they also come to a worker. */
    static List<Long> boxedAfresh(List<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).boxed().toList();
    }

    /** The ids {@code first, ..., last}, none where {@code last < first}. */
    static List<Long> range(long first, long last) {
        List<Long> ids = new ArrayList<>();
        for (long id = first; id <= last; id++) {
            ids.add(id);
        }
        return ids;
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
            Arbitrary<Long> ids = Arbitraries.of(IDS);
            return Combinators.combine(
                            ids.list().ofMaxSize(12),
                            ids.list().ofMaxSize(8),
                            Arbitraries.integers().between(1, 15))
                    .as(BinaryCase::new);
        }
    }
}
