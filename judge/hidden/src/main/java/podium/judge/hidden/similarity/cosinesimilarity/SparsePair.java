package podium.judge.hidden.similarity.cosinesimilarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import podium.exercises.similarity.cosinesimilarity.CosineSimilarity;

/** Two sparse vectors and the same two as dense ones over the indices that either stores. */
@SuppressWarnings("ArrayRecordComponent") // A carrier: nobody compares two of them.
record SparsePair(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB, DensePair dense) {
    private static final int NEAR = 3;
    private static final int FAR = 1_000;

    private enum Owner {
        FIRST,
        SECOND,
        BOTH
    }

    /** One index that is stored in one vector or both, {@code gap} past the one before. */
    private record Entry(int gap, Owner owner, double valueA, double valueB) {
        boolean inFirst() {
            return owner != Owner.SECOND;
        }

        boolean inSecond() {
            return owner != Owner.FIRST;
        }
    }

    double cosineBy(CosineSimilarity subject) {
        return subject.cosineSparse(indicesA, valuesA, indicesB, valuesB);
    }

    double swappedCosineBy(CosineSimilarity subject) {
        return subject.cosineSparse(indicesB, valuesB, indicesA, valuesA);
    }

    /** The same vectors with every index moved up by the same amount, so that the largest is {@code last}. */
    SparsePair endingAt(int last) {
        int largest = Math.max(largest(indicesA), largest(indicesB));
        return new SparsePair(
                moved(indicesA, last - largest), valuesA, moved(indicesB, last - largest), valuesB, dense);
    }

    private static int largest(int[] indices) {
        return indices.length == 0 ? 0 : indices[indices.length - 1];
    }

    private static int[] moved(int[] indices, int by) {
        int[] moved = indices.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += by;
        }
        return moved;
    }

    /** The same vectors with a stored zero wherever only the other one stores something. */
    SparsePair withStoredZeros() {
        List<Entry> entries = new ArrayList<>();
        int previous = -1;
        int i = 0;
        int j = 0;
        for (int row = 0; row < dense.a().length; row++) {
            int indexA = i < indicesA.length ? indicesA[i] : Integer.MAX_VALUE;
            int indexB = j < indicesB.length ? indicesB[j] : Integer.MAX_VALUE;
            int index = Math.min(indexA, indexB);
            i += indexA == index ? 1 : 0;
            j += indexB == index ? 1 : 0;
            entries.add(new Entry(index - previous, Owner.BOTH, dense.a()[row], dense.b()[row]));
            previous = index;
        }
        return of(entries);
    }

    private static SparsePair of(List<Entry> entries) {
        int[] indices = new int[entries.size()];
        int previous = -1;
        for (int row = 0; row < indices.length; row++) {
            previous += entries.get(row).gap;
            indices[row] = previous;
        }
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        double[] a = new double[indices.length];
        double[] b = new double[indices.length];
        for (int row = 0; row < indices.length; row++) {
            Entry entry = entries.get(row);
            if (entry.inFirst()) {
                first.add(row);
                a[row] = entry.valueA;
            }
            if (entry.inSecond()) {
                second.add(row);
                b[row] = entry.valueB;
            }
        }
        return new SparsePair(
                first.stream().mapToInt(row -> indices[row]).toArray(),
                first.stream().mapToDouble(row -> a[row]).toArray(),
                second.stream().mapToInt(row -> indices[row]).toArray(),
                second.stream().mapToDouble(row -> b[row]).toArray(),
                new DensePair(a, b));
    }

    private static SparsePair draw(Random random, int common, int single) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < common + single; i++) {
            Owner owner = i < common ? Owner.BOTH : random.nextBoolean() ? Owner.FIRST : Owner.SECOND;
            int gap = 1 + random.nextInt(random.nextInt(5) == 0 ? FAR : NEAR);
            entries.add(new Entry(gap, owner, DensePair.entry(random), DensePair.entry(random)));
        }
        Collections.shuffle(entries, random);
        return of(entries);
    }

    /** Up to nine indices in all; a stored value may be 0, and either vector may be empty. */
    static final class Any implements ArbitrarySupplier<SparsePair> {
        @Override
        public Arbitrary<SparsePair> get() {
            return Arbitraries.integers()
                    .between(0, 9)
                    .flatMap(total -> Arbitraries.randomValue(random -> {
                        int common = random.nextInt(total + 1);
                        return draw(random, common, total - common);
                    }));
        }
    }

    /** One to four indices in common, one to six on one side only, neither vector zero. */
    static final class NotAllCommon implements ArbitrarySupplier<SparsePair> {
        @Override
        public Arbitrary<SparsePair> get() {
            return Arbitraries.integers()
                    .between(1, 6)
                    .flatMap(single -> Arbitraries.randomValue(random -> draw(random, 1 + random.nextInt(4), single))
                            .filter(pair -> !pair.dense.hasZeroVector()));
        }
    }
}
