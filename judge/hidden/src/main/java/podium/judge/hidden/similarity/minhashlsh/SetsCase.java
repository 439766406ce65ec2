package podium.judge.hidden.similarity.minhashlsh;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import podium.exercises.similarity.minhashlsh.MinhashLsh;

/**
 * An index to make, and sets to put into it.
 *
 * @param bands of the index
 * @param rows of the index
 * @param seed of the index
 * @param sets none is empty; some are alike, some are the same
 */
record SetsCase(int bands, int rows, long seed, List<long[]> sets) {
    /** Small ones come from small numbers, so that a failing one shrinks in a few steps. */
    private static final int MOST = 1_999;

    MinhashLsh.Index index(MinhashLsh subject) {
        return subject.create(bands, rows, seed);
    }

    /** The sets under the ids 1,000, 1,001, ... */
    MinhashLsh.Index filled(MinhashLsh subject) {
        MinhashLsh.Index index = index(subject);
        for (int i = 0; i < sets.size(); i++) {
            index.add(id(i), sets.get(i));
        }
        return index;
    }

    static long id(int place) {
        return 1_000L + place;
    }

    /** The signatures that the implementation itself gives, in the order of the sets. */
    List<int[]> signatures(MinhashLsh.Index index) {
        return sets.stream().map(index::signature).toList();
    }

    /** Ids of the sets whose signatures agree with one in all rows of a band. */
    Set<Long> agreeing(List<int[]> signatures, int[] asked) {
        return IntStream.range(0, signatures.size())
                .filter(i -> IntStream.range(0, bands).anyMatch(band -> agree(asked, signatures.get(i), band)))
                .mapToObj(SetsCase::id)
                .collect(Collectors.toSet());
    }

    /** Guarded, as a signature may be too short. */
    private boolean agree(int[] one, int[] other, int band) {
        return IntStream.range(band * rows, (band + 1) * rows)
                .allMatch(i -> i < one.length && i < other.length && one[i] == other[i]);
    }

    SetsCase with(int otherBands, int otherRows) {
        return new SetsCase(otherBands, otherRows, seed, sets);
    }

    static long[] union(long[] a, long[] b) {
        return LongStream.concat(LongStream.of(a), LongStream.of(b)).toArray();
    }

    /** Two random sets of so many elements, of which the first so many are common. */
    static List<long[]> pair(SplittableRandom random, int size, int common) {
        long[] one = random.longs(size).toArray();
        long[] other = LongStream.concat(LongStream.of(one).limit(common), random.longs(size - common))
                .toArray();
        return List.of(one, other);
    }

    /** Up to ten sets of up to twelve elements, many of which share some of theirs. */
    static final class Any implements ArbitrarySupplier<SetsCase> {
        @Override
        public Arbitrary<SetsCase> get() {
            return Arbitraries.integers().between(0, MOST).withoutEdgeCases().map(SetsCase::drawn);
        }
    }

    private static SetsCase drawn(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int elements = random.nextInt(1, 13);
        long[] pool = random.longs(elements).toArray();
        pool[0] = -1 - random.nextInt(3);
        List<long[]> sets = Stream.generate(() -> {
                    int from = random.nextInt(elements);
                    int to = random.nextInt(from, elements) + 1;
                    return LongStream.of(pool).skip(from).limit(to - from).toArray();
                })
                .limit(1 + 10 * number / (MOST + 1))
                .toList();
        return new SetsCase(random.nextInt(1, 6), random.nextInt(1, 4), random.nextLong(), sets);
    }
}
