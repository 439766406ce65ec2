package podium.judge.hidden.similarity.cosinesimilarity;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/**
 * Two dense vectors of one length. Only the length shrinks: entries are short numbers as drawn, and a shrinker that also
 * bargains over those of both vectors takes seconds over it.
 */
@SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
record DensePair(double[] a, double[] b) {
    private static final int LONGEST = 9;
    private static final double[] MAGNITUDES = {1e-200, 1, 1e200};

    static double[] times(double[] vector, double factor) {
        return Arrays.stream(vector).map(entry -> entry * factor).toArray();
    }

    boolean hasZeroVector() {
        return isZero(a) || isZero(b);
    }

    private static boolean isZero(double[] vector) {
        return Arrays.stream(vector).allMatch(entry -> entry == 0);
    }

    /** Small whole numbers, where zeros and orthogonal vectors are common, mixed with decimals. */
    static double entry(Random random) {
        return random.nextInt(5) < 2 ? random.nextInt(7) - 3 : (random.nextInt(2001) - 1000) / 100.0;
    }

    private static DensePair draw(Random random, int length) {
        return new DensePair(vector(random, length), vector(random, length));
    }

    private static double[] vector(Random random, int length) {
        double[] entries = new double[length];
        Arrays.setAll(entries, i -> entry(random));
        return entries;
    }

    /** Up to nine entries of ordinary size; either vector may be zero or empty. */
    static final class Any implements ArbitrarySupplier<DensePair> {
        @Override
        public Arbitrary<DensePair> get() {
            return Arbitraries.integers()
                    .between(0, LONGEST)
                    .flatMap(length -> Arbitraries.randomValue(random -> draw(random, length)));
        }
    }

    /** As {@link Any}, neither vector zero. */
    static final class NonZero implements ArbitrarySupplier<DensePair> {
        @Override
        public Arbitrary<DensePair> get() {
            return Arbitraries.integers()
                    .between(1, LONGEST)
                    .flatMap(length -> Arbitraries.randomValue(random -> draw(random, length))
                            .filter(pair -> !pair.hasZeroVector()));
        }
    }

    /** Entries of 1e200, 1 and 1e-200 side by side. */
    static final class MixedMagnitudes implements ArbitrarySupplier<DensePair> {
        @Override
        public Arbitrary<DensePair> get() {
            return Arbitraries.integers()
                    .between(1, LONGEST)
                    .flatMap(length -> Arbitraries.randomValue(random -> {
                        DensePair pair = draw(random, length);
                        return new DensePair(mixed(random, pair.a), mixed(random, pair.b));
                    }));
        }

        private static double[] mixed(Random random, double[] vector) {
            return Arrays.stream(vector)
                    .map(entry -> entry * MAGNITUDES[random.nextInt(MAGNITUDES.length)])
                    .toArray();
        }
    }
}
