package podium.judge.hidden.similarity.cosinesimilarity;

import static podium.judge.hidden.similarity.cosinesimilarity.DensePair.times;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.similarity.cosinesimilarity.CosineSimilarity;
import podium.judge.engine.checker.Tolerance;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** The laws of cosine similarity, dense and sparse. */
final class CosineSimilarityLaws extends Laws<CosineSimilarity> {
    private static final String ZERO = "a zero vector has similarity 0 with everything";
    private static final String FINITE = "NaN or infinite input is an IllegalArgumentException";
    private static final Tolerance FAR_BELOW_ONE = new Tolerance(0, 1e-9);
    private static final Tolerance TWELVE_PLACES = new Tolerance(1e-12, 0);

    @Law("the cosine is the dot product over the product of the lengths")
    @Property
    void definition(@ForAll(supplier = DensePair.Any.class) DensePair pair) {
        Expect.close(subject().cosine(pair.a(), pair.b()), CosineOracle.cosine(pair.a(), pair.b()));
    }

    @Law(
            value = "the cosine never leaves [-1, 1], so that its arc cosine is a number",
            convention = "clamped to [-1, 1]")
    @Property
    void clamped(
            @ForAll(supplier = DensePair.NonZero.class) DensePair pair,
            @ForAll @DoubleRange(min = -3, max = 3) double factor) {
        double[] parallel = times(pair.a(), factor);
        int[] indices = IntStream.range(0, parallel.length).toArray();
        Expect.between(subject().cosine(pair.a(), parallel), -1, 1);
        Expect.between(subject().cosineSparse(indices, pair.a(), indices, parallel), -1, 1);
    }

    @Law(value = "a zero vector has similarity 0 with everything, itself included", convention = ZERO)
    @Property
    void zeroVector(@ForAll(supplier = DensePair.Any.class) DensePair pair) {
        double[] zero = new double[pair.a().length];
        int[] indices = IntStream.range(0, zero.length).toArray();
        Expect.equal(subject().cosine(zero, pair.b()), 0.0);
        Expect.equal(subject().cosine(pair.a(), times(zero, -1)), 0.0);
        Expect.equal(subject().cosine(zero, zero), 0.0);
        Expect.equal(subject().cosineSparse(indices, zero, indices, pair.b()), 0.0);
        Expect.equal(subject().cosineSparse(indices, pair.a(), new int[0], new double[0]), 0.0);
    }

    @Law("a vector has similarity 1 with itself and -1 with its negation")
    @Property
    void self(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair) {
        double[] a = pair.dense().a();
        double[] values = pair.valuesA();
        Expect.close(subject().cosine(a, a), 1.0, TWELVE_PLACES);
        Expect.close(subject().cosine(a, times(a, -1)), -1.0, TWELVE_PLACES);
        Expect.close(subject().cosineSparse(pair.indicesA(), values, pair.indicesA(), values), 1.0, TWELVE_PLACES);
    }

    @Law("entries of 1e200 do not overflow")
    @Property
    void huge(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair) {
        sameWhenScaled(pair, 1e200, 1e200);
    }

    @Law("entries of 1e-200 do not vanish")
    @Property
    void tiny(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair) {
        sameWhenScaled(pair, 1e-200, 1e-200);
    }

    @Law("each vector may have a magnitude of its own")
    @Property
    void differentMagnitudes(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair) {
        sameWhenScaled(pair, 1e200, 1e-200);
    }

    private void sameWhenScaled(SparsePair pair, double factorA, double factorB) {
        double[] a = pair.dense().a();
        double[] b = pair.dense().b();
        double wanted = CosineOracle.cosine(a, b);
        Expect.close(subject().cosine(times(a, factorA), times(b, factorB)), wanted);
        double sparse = subject()
                .cosineSparse(
                        pair.indicesA(),
                        times(pair.valuesA(), factorA),
                        pair.indicesB(),
                        times(pair.valuesB(), factorB));
        Expect.close(sparse, wanted);
    }

    @Law("entries of 1e200, 1 and 1e-200 may stand side by side")
    @Property
    void mixedMagnitudes(@ForAll(supplier = DensePair.MixedMagnitudes.class) DensePair pair) {
        Expect.close(subject().cosine(pair.a(), pair.b()), CosineOracle.cosine(pair.a(), pair.b()));
    }

    @Law("the smallest and the largest doubles are entries like any other")
    @Property
    void extremes(@ForAll @IntRange(min = 1, max = 9) int first, @ForAll @IntRange(min = -9, max = 9) int second) {
        double[] a = {first, second, 0};
        double[] b = {second, first, first};
        double wanted = CosineOracle.cosine(a, b);
        int[] indices = {3, 5, 8};
        double[] subnormal = times(a, Double.MIN_VALUE);
        double[] largest = times(b, Double.MAX_VALUE / 16);
        Expect.close(subject().cosine(subnormal, times(b, Double.MIN_VALUE)), wanted);
        Expect.close(subject().cosine(times(a, Double.MAX_VALUE / 16), largest), wanted);
        Expect.close(subject().cosineSparse(indices, subnormal, indices, largest), wanted);
    }

    @Law("a cosine near 0 keeps its digits")
    @Property
    void nearZero(
            @ForAll @DoubleRange(min = 1, max = 9) double small, @ForAll @IntRange(min = 10, max = 220) int exponent) {
        double[] a = {Math.pow(10, exponent), small};
        double[] b = {0, -3};
        int[] indices = {0, 1};
        double wanted = CosineOracle.cosine(a, b);
        Expect.close(subject().cosine(a, b), wanted, FAR_BELOW_ONE);
        Expect.close(subject().cosineSparse(indices, a, indices, b), wanted, FAR_BELOW_ONE);
    }

    /** Both lengths square to normal doubles, and no product of entries does. */
    @Law("a cosine near 0 keeps its digits where the products of entries vanish")
    @Property
    void vanishingProducts(
            @ForAll @DoubleRange(min = 1, max = 9) double small, @ForAll @IntRange(min = 20, max = 150) int exponent) {
        double[] a = {1e-140, small * Math.pow(10, -140 - exponent)};
        double[] b = {0, -3e-140};
        int[] indices = {0, 1};
        double wanted = CosineOracle.cosine(a, b);
        Expect.close(subject().cosine(a, b), wanted, FAR_BELOW_ONE);
        Expect.close(subject().cosineSparse(indices, a, indices, b), wanted, FAR_BELOW_ONE);
    }

    @Law("a positive factor changes nothing, a negative one flips the sign")
    @Property
    void scaling(
            @ForAll(supplier = DensePair.NonZero.class) DensePair pair,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        double cosine = subject().cosine(pair.a(), pair.b());
        Expect.close(subject().cosine(times(pair.a(), factor), pair.b()), cosine);
        Expect.close(subject().cosine(pair.a(), times(pair.b(), -factor)), -cosine);
    }

    @Law("swapping the vectors changes nothing")
    @Property
    void symmetry(@ForAll(supplier = SparsePair.Any.class) SparsePair pair) {
        double[] a = pair.dense().a();
        double[] b = pair.dense().b();
        Expect.close(subject().cosine(b, a), subject().cosine(a, b));
        Expect.close(pair.swappedCosineBy(subject()), pair.cosineBy(subject()));
    }

    @Law("permuting the coordinates of both vectors alike changes nothing")
    @Property
    void permutation(@ForAll(supplier = DensePair.NonZero.class) DensePair pair, @ForAll Random random) {
        List<Integer> order = IntStream.range(0, pair.a().length).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        double[] a = order.stream().mapToDouble(i -> pair.a()[i]).toArray();
        double[] b = order.stream().mapToDouble(i -> pair.b()[i]).toArray();
        Expect.close(subject().cosine(a, b), subject().cosine(pair.a(), pair.b()));
    }

    @Law("appending zeros to both vectors changes nothing")
    @Property
    void appendedZeros(
            @ForAll(supplier = DensePair.Any.class) DensePair pair, @ForAll @IntRange(min = 1, max = 5) int zeros) {
        int length = pair.a().length + zeros;
        double padded = subject().cosine(Arrays.copyOf(pair.a(), length), Arrays.copyOf(pair.b(), length));
        Expect.close(padded, subject().cosine(pair.a(), pair.b()));
    }

    @Law("the dense and the sparse form agree")
    @Property
    void formsAgree(@ForAll(supplier = SparsePair.Any.class) SparsePair pair) {
        double sparse = pair.cosineBy(subject());
        Expect.close(sparse, subject().cosine(pair.dense().a(), pair.dense().b()));
    }

    @Law(value = "lengths run over all indices, not only the common ones", convention = "all coordinates count")
    @Property
    void lengthsOverAll(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair) {
        Expect.close(
                pair.cosineBy(subject()),
                CosineOracle.cosine(pair.dense().a(), pair.dense().b()));
    }

    @Law("stored zeros change nothing")
    @Property
    void storedZeros(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair) {
        Expect.close(pair.withStoredZeros().cosineBy(subject()), pair.cosineBy(subject()));
    }

    @Law("indices reach Integer.MAX_VALUE")
    @Property
    void largestIndex(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair) {
        double wanted = CosineOracle.cosine(pair.dense().a(), pair.dense().b());
        Expect.close(pair.endingAt(Integer.MAX_VALUE).cosineBy(subject()), wanted);
    }

    @Law("sums are kept in double precision")
    @Property(tries = 20)
    void precision(@ForAll @IntRange(min = 300, max = 600) int length, @ForAll Random random) {
        double[] a = random.doubles(length, -1, 1).toArray();
        double[] b = random.doubles(length, -1, 1).toArray();
        int[] indices = IntStream.range(0, length).map(i -> 7 * i).toArray();
        double wanted = CosineOracle.cosine(a, b);
        Expect.close(subject().cosine(a, b), wanted);
        Expect.close(subject().cosineSparse(indices, a, indices, b), wanted);
    }

    @Law("the squared distance of two unit vectors is 2 - 2 cos")
    @Property
    void unitVectors(@ForAll(supplier = DensePair.NonZero.class) DensePair pair) {
        double[] a = times(pair.a(), 1 / length(pair.a()));
        double[] b = times(pair.b(), 1 / length(pair.b()));
        double squaredDistance = IntStream.range(0, a.length)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum();
        Expect.close(2 - 2 * subject().cosine(a, b), squaredDistance);
    }

    private static double length(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(entry -> entry * entry).sum());
    }

    @Law("dense vectors of different length are rejected")
    @Property
    void differentLengths(
            @ForAll(supplier = DensePair.Any.class) DensePair pair, @ForAll @IntRange(min = 1, max = 3) int more) {
        double[] longer = Arrays.copyOf(pair.a(), pair.a().length + more);
        rejected(longer, pair.b());
        rejected(pair.b(), longer);
    }

    @Law("index and value arrays of different length are rejected")
    @Property
    void indicesWithoutValues(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair) {
        int[] indices = pair.indicesA();
        double[] values = pair.valuesA();
        double[] more = Arrays.copyOf(values, values.length + 1);
        double[] fewer = Arrays.copyOf(values, values.length - 1);
        rejected(indices, more, pair);
        rejected(indices, fewer, pair);
    }

    @Law(value = "NaN and infinite entries are rejected, wherever they stand", convention = FINITE)
    @Property
    void notFinite(@ForAll(supplier = DensePair.Any.class) DensePair pair, @ForAll Random random) {
        Assume.that(pair.a().length > 0);
        double[] bad = pair.a().clone();
        int place = random.nextInt(bad.length);
        bad[place] = List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                .get(random.nextInt(3));
        int[] even = IntStream.range(0, bad.length).map(i -> 2 * i).toArray();
        int[] odd = Arrays.stream(even).map(i -> i + 1).toArray();
        rejected(bad, pair.b());
        rejected(new double[bad.length], bad);
        Expect.rejects(IllegalArgumentException.class, () -> subject().cosineSparse(odd, pair.b(), even, bad));
        rejected(even, bad, new int[0], new double[0]);
    }

    @Law("indices that are negative, repeated or out of order are rejected")
    @Property
    void notIncreasing(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair, @ForAll Random random) {
        int[] indices = Arrays.copyOf(pair.indicesB(), pair.indicesB().length + 1);
        double[] values = Arrays.copyOf(pair.valuesB(), indices.length);
        int last = indices.length - 1;
        indices[last] = indices[last - 1] - random.nextInt(2);
        rejected(indices, values, pair);
        rejected(indices, values, new int[0], new double[0]);
        indices[last] = indices[last - 1] + 1;
        indices[0] = -1 - random.nextInt(3);
        rejected(indices, values, pair);
    }

    @Law("a negative index is rejected even where it is the only one")
    @Test
    void loneNegativeIndex() {
        rejected(new int[] {-1}, new double[] {1}, new int[] {-1}, new double[] {1});
        rejected(new int[] {Integer.MIN_VALUE, 4}, new double[] {1, 2}, new int[] {4}, new double[] {1});
    }

    private void rejected(double[] a, double[] b) {
        Expect.rejects(IllegalArgumentException.class, () -> subject().cosine(a, b));
    }

    /** In either place, against the first vector of a good pair. */
    private void rejected(int[] indices, double[] values, SparsePair good) {
        rejected(indices, values, good.indicesA(), good.valuesA());
    }

    private void rejected(int[] indices, double[] values, int[] goodIndices, double[] goodValues) {
        Expect.rejects(
                IllegalArgumentException.class, () -> subject().cosineSparse(indices, values, goodIndices, goodValues));
        Expect.rejects(
                IllegalArgumentException.class, () -> subject().cosineSparse(goodIndices, goodValues, indices, values));
    }

    @Law(value = "the inputs are not modified", convention = "inputs are never modified")
    @Property
    void unmodified(@ForAll(supplier = SparsePair.NotAllCommon.class) SparsePair pair, @ForAll Random random) {
        double factor = List.of(1.0, 1e200, 1e-200).get(random.nextInt(3));
        double[] a = times(pair.dense().a(), factor);
        double[] values = times(pair.valuesA(), factor);
        Expect.unmodified(() -> subject().cosine(a, pair.dense().b()));
        Expect.unmodified(() -> subject().cosineSparse(pair.indicesA(), values, pair.indicesB(), pair.valuesB()));
    }
}
