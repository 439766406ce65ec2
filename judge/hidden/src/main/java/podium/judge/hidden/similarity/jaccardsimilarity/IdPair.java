package podium.judge.hidden.similarity.jaccardsimilarity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Two collections of ids from one small pool, so that they have some in common; repeats are usual. Only sizes shrink. */
@SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
record IdPair(long[] a, long[] b) {
    private static final int POOL = 7;
    private static final int LONGEST = 9;

    /** The definition, by library sets. */
    double oracle(double whenBothEmpty) {
        Set<Long> common = set(a);
        common.retainAll(set(b));
        Set<Long> all = set(a);
        all.addAll(set(b));
        return all.isEmpty() ? whenBothEmpty : (double) common.size() / all.size();
    }

    private static Set<Long> set(long[] ids) {
        return new HashSet<>(Arrays.stream(ids).boxed().toList());
    }

    static long[] with(long[] ids, long added) {
        return LongStream.concat(LongStream.of(added), Arrays.stream(ids)).toArray();
    }

    /** Weight 1 for every id of the array and 0 for every other of the pool's. */
    static Map<Long, Double> indicator(long[] ids, long[] pool) {
        Map<Long, Double> weights = new LinkedHashMap<>();
        Arrays.stream(pool).forEach(id -> weights.put(id, 0.0));
        Arrays.stream(ids).forEach(id -> weights.put(id, 1.0));
        return weights;
    }

    /** Seven different ids: small, negative, above 127, equal in their low 32 bits, or at the ends of the range. */
    static long[] pool(Random random) {
        long[] starts = {0, -3, 1_000, Long.MIN_VALUE, Long.MAX_VALUE - POOL, random.nextLong() >>> 1};
        long start = starts[random.nextInt(starts.length)];
        int shift = start >= 0 && start < 2_000 && random.nextInt(3) == 0 ? 32 : 0;
        return LongStream.range(0, POOL).map(i -> start + (i << shift)).toArray();
    }

    private static long[] draw(Random random, long[] pool, int length) {
        return LongStream.generate(() -> pool[random.nextInt(POOL)])
                .limit(length)
                .toArray();
    }

    private static Arbitrary<IdPair> atLeast(int shortest) {
        return Arbitraries.integers()
                .between(shortest, LONGEST)
                .flatMap(longest -> Arbitraries.randomValue(random -> {
                    long[] pool = pool(random);
                    int other = shortest + random.nextInt(longest - shortest + 1);
                    boolean firstIsLonger = random.nextBoolean();
                    return new IdPair(
                            draw(random, pool, firstIsLonger ? longest : other),
                            draw(random, pool, firstIsLonger ? other : longest));
                }));
    }

    /** Up to nine ids a side; one side or both may be empty. */
    static final class Any implements ArbitrarySupplier<IdPair> {
        @Override
        public Arbitrary<IdPair> get() {
            return atLeast(0);
        }
    }

    /** One to nine ids a side. */
    static final class NonEmpty implements ArbitrarySupplier<IdPair> {
        @Override
        public Arbitrary<IdPair> get() {
            return atLeast(1);
        }
    }
}
