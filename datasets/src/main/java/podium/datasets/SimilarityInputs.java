package podium.datasets;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Seeded inputs of the similarity track, for timing: pairs that overlap as two members with some taste in common do. All
 * methods are pure functions of the generator's state.
 */
public final class SimilarityInputs {
    /** Largest index of a sparse vector; the dimension is far past what fits in memory as a dense array. */
    private static final int LARGEST_INDEX = 1_500_000_000;
    /** One id in this many is listed a second time. */
    private static final int REPEAT_EVERY = 16;

    private static final int SMALL_SET = 10;

    private SimilarityInputs() {}

    /**
     * Two sparse vectors with the same number of stored entries.
     *
     * @param indicesA strictly increasing indices of the first
     * @param valuesA values at those indices
     * @param indicesB strictly increasing indices of the second
     * @param valuesB values at those indices
     */
    @SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
    public record SparsePair(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB) {}

    /**
     * Two unordered collections of ids.
     *
     * @param a ids of the first, some listed twice
     * @param b ids of the second, some listed twice
     */
    @SuppressWarnings("ArrayRecordComponent") // As above.
    public record IdPair(long[] a, long[] b) {}

    /**
     * Draws two sparse vectors over about 1.5 billion dimensions, a third of their indices in common, in no regular
     * pattern; values are standard normal.
     *
     * @param random the only source of randomness
     * @param stored entries a vector, at least 1
     */
    public static SparsePair sparse(RandomGenerator random, int stored) {
        int[] indicesA = new int[stored];
        int[] indicesB = new int[stored];
        int widestGap = LARGEST_INDEX / (2 * stored);
        int index = 0;
        int a = 0;
        int b = 0;
        while (a < stored || b < stored) {
            // Of the distinct indices one in five is common, two are the first's only, two the second's only.
            int owner = random.nextInt(5);
            boolean both = owner == 0 && a < stored && b < stored;
            boolean first = both || b == stored || (a < stored && owner <= 2);
            if (first) {
                indicesA[a++] = index;
            }
            if (both || !first) {
                indicesB[b++] = index;
            }
            index += 1 + random.nextInt(widestGap);
        }
        return new SparsePair(indicesA, normal(random, stored), indicesB, normal(random, stored));
    }

    private static double[] normal(RandomGenerator random, int length) {
        double[] values = new double[length];
        Arrays.setAll(values, i -> random.nextGaussian());
        return values;
    }

    /**
     * Draws two id collections, half of each in common, in random order, one id in sixteen listed twice. Ids are drawn
     * from all 64 bits, as hashed member ids are.
     *
     * @param random the only source of randomness
     * @param size length of each collection, repeats included
     */
    public static IdPair ids(RandomGenerator random, int size) {
        long[] common = random.longs(size / 2).toArray();
        return new IdPair(withCommon(random, common, size), withCommon(random, common, size));
    }

    private static long[] withCommon(RandomGenerator random, long[] common, int size) {
        long[] ids = Arrays.copyOf(common, size);
        for (int i = common.length; i < size; i++) {
            ids[i] = i % REPEAT_EVERY == 0 ? ids[random.nextInt(i)] : random.nextLong();
        }
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            long swapped = ids[i];
            ids[i] = ids[other];
            ids[other] = swapped;
        }
        return ids;
    }

    /**
     * Draws sets of ten elements that have next to nothing in common.
     *
     * @param random the only source of randomness
     * @param count how many
     */
    public static List<long[]> smallSets(RandomGenerator random, int count) {
        return Stream.generate(() -> random.longs(SMALL_SET).toArray())
                .limit(count)
                .toList();
    }
}
