package podium.judge.hidden.similarity.jaccardsimilarity;

import static podium.judge.hidden.similarity.jaccardsimilarity.IdPair.indicator;
import static podium.judge.hidden.similarity.jaccardsimilarity.IdPair.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.similarity.jaccardsimilarity.JaccardSimilarity;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** The laws of Jaccard similarity, plain and weighted. */
final class JaccardSimilarityLaws extends Laws<JaccardSimilarity> {
    private static final String FINITE = "NaN or infinite input is an IllegalArgumentException";
    private static final String BOTH_EMPTY = "the caller says what two empty sets score";
    private static final double[] ANSWERS = {0, 1, -1, 0.25, Double.NaN, Double.POSITIVE_INFINITY};
    /** In neither pool of ids. */
    private static final long NEW = 77_777;

    @Law("the similarity is the size of the intersection over the size of the union")
    @Property
    void definition(@ForAll(supplier = IdPair.Any.class) IdPair pair) {
        Expect.close(subject().jaccard(pair.a(), pair.b(), 0.5), pair.oracle(0.5));
    }

    @Law(value = "a repeated id counts once", convention = "a repeated id counts once")
    @Property
    void repeats(@ForAll(supplier = IdPair.NonEmpty.class) IdPair pair, @ForAll Random random) {
        double plain = subject().jaccard(pair.a(), pair.b(), 0);
        long[] repeatingA = with(pair.a(), pair.a()[random.nextInt(pair.a().length)]);
        long[] repeatingB = with(pair.b(), pair.b()[random.nextInt(pair.b().length)]);
        Expect.close(subject().jaccard(repeatingA, pair.b(), 0), plain);
        Expect.close(subject().jaccard(pair.a(), repeatingB, 0), plain);
    }

    @Law("the order of the ids does not matter")
    @Property
    void order(@ForAll(supplier = IdPair.NonEmpty.class) IdPair pair, @ForAll Random random) {
        List<Long> shuffled = new ArrayList<>(Arrays.stream(pair.b()).boxed().toList());
        Collections.shuffle(shuffled, random);
        long[] b = shuffled.stream().mapToLong(Long::longValue).toArray();
        Expect.close(subject().jaccard(pair.a(), b, 0), subject().jaccard(pair.a(), pair.b(), 0));
    }

    @Law("swapping the sides changes nothing")
    @Property
    void symmetry(
            @ForAll(supplier = IdPair.Any.class) IdPair sets,
            @ForAll(supplier = WeightPair.Any.class) WeightPair maps) {
        double plain = subject().jaccard(sets.a(), sets.b(), 0);
        double weighted = subject().weightedJaccard(maps.a(), maps.b(), 0);
        Expect.close(subject().jaccard(sets.b(), sets.a(), 0), plain);
        Expect.close(subject().weightedJaccard(maps.b(), maps.a(), 0), weighted);
    }

    @Law("a set that is not empty has similarity 1 with itself")
    @Property
    void self(@ForAll(supplier = IdPair.NonEmpty.class) IdPair pair) {
        Map<Long, Double> weights = indicator(pair.a(), pair.b());
        Expect.close(subject().jaccard(pair.a(), pair.a().clone(), 0), 1.0);
        Expect.close(subject().weightedJaccard(weights, new HashMap<>(weights), 0), 1.0);
    }

    @Law("the similarity never leaves [0, 1]")
    @Property
    void range(
            @ForAll(supplier = IdPair.Any.class) IdPair sets,
            @ForAll(supplier = WeightPair.Any.class) WeightPair maps) {
        double plain = subject().jaccard(sets.a(), sets.b(), 0);
        for (Map<Long, Double> other : List.of(maps.b(), WeightPair.with(maps.a(), NEW, 0.5))) {
            double weighted = subject().weightedJaccard(maps.a(), other, 0);
            Expect.atLeast(Math.min(plain, weighted), 0);
            Expect.atMost(Math.max(plain, weighted), 1);
        }
    }

    @Law(value = "two empty sets score what the caller says, NaN included", convention = BOTH_EMPTY)
    @Test
    void bothEmpty() {
        for (double answer : ANSWERS) {
            Expect.equal(subject().jaccard(new long[0], new long[0], answer), answer);
            Expect.equal(subject().weightedJaccard(Map.of(), Map.of(), answer), answer);
        }
    }

    @Law(value = "one empty set scores 0, whatever two would", convention = BOTH_EMPTY)
    @Property
    void oneEmpty(@ForAll(supplier = IdPair.NonEmpty.class) IdPair pair, @ForAll @IntRange(max = 5) int answer) {
        Map<Long, Double> weights = indicator(pair.a(), pair.b());
        Expect.equal(subject().jaccard(pair.a(), new long[0], ANSWERS[answer]), 0.0);
        Expect.equal(subject().jaccard(new long[0], pair.b(), ANSWERS[answer]), 0.0);
        Expect.equal(subject().weightedJaccard(weights, Map.of(), ANSWERS[answer]), 0.0);
        Expect.equal(subject().weightedJaccard(Map.of(), weights, ANSWERS[answer]), 0.0);
    }

    @Law(value = "sets without a common id score 0, whatever two empty ones would", convention = BOTH_EMPTY)
    @Property
    void nothingCommon(@ForAll(supplier = IdPair.NonEmpty.class) IdPair pair, @ForAll @IntRange(max = 5) int answer) {
        long[] others = Arrays.stream(pair.b()).map(id -> NEW + id % 64).toArray();
        Map<Long, Double> weights = indicator(pair.a(), pair.a());
        Expect.equal(subject().jaccard(pair.a(), others, ANSWERS[answer]), 0.0);
        Expect.equal(subject().weightedJaccard(weights, indicator(others, others), ANSWERS[answer]), 0.0);
    }

    @Law("ids above 127 are compared by value")
    @Property
    void byValue(@ForAll @IntRange(min = 128, max = 5000) int id) {
        Expect.close(subject().jaccard(new long[] {id, id + 1}, new long[] {id + 1, id + 2}, 0), 1.0 / 3);
        Map<Long, Double> weights = Map.of((long) id, 2.0);
        Expect.close(subject().weightedJaccard(weights, Map.of((long) id, 1.0, id + 1L, 2.0), 0), 0.25);
    }

    @Law("ids are told apart by all their 64 bits")
    @Property
    void allBits(@ForAll @IntRange(max = 1000) int id, @ForAll @IntRange(min = 1, max = 30) int high) {
        long far = id + ((long) high << 32);
        long sameHash = ((long) high << 32) | (id ^ high);
        Expect.equal(subject().jaccard(new long[] {id}, new long[] {far, far + high}, 0), 0.0);
        Expect.equal(subject().jaccard(new long[] {id}, new long[] {sameHash}, 0), 0.0);
        Expect.equal(subject().weightedJaccard(Map.of((long) id, 1.0), Map.of(far, 1.0), 0), 0.0);
    }

    @Law("1 - similarity obeys the triangle inequality")
    @Property
    void triangle(@ForAll(supplier = IdPair.NonEmpty.class) IdPair pair, @ForAll Random random) {
        long[] between = random.nextBoolean()
                ? LongStream.concat(Arrays.stream(pair.a()), Arrays.stream(pair.b()))
                        .toArray()
                : with(pair.a(), pair.b()[0]);
        double direct = 1 - subject().jaccard(pair.a(), pair.b(), 0);
        double first = 1 - subject().jaccard(pair.a(), between, 0);
        double second = 1 - subject().jaccard(between, pair.b(), 0);
        Expect.atMost(direct, first + second);
    }

    @Law("adding an id to both sides raises a similarity below 1")
    @Property
    void addedToBoth(@ForAll(supplier = IdPair.Any.class) IdPair pair) {
        double before = subject().jaccard(pair.a(), pair.b(), 0);
        double after = subject().jaccard(with(pair.a(), NEW), with(pair.b(), NEW), 0);
        Expect.holds(after > before || after == 1, after, "1 or more than " + before);
    }

    @Law("adding an id to one side lowers a similarity above 0")
    @Property
    void addedToOne(@ForAll(supplier = IdPair.Any.class) IdPair pair) {
        double before = subject().jaccard(pair.a(), pair.b(), 0);
        double after = subject().jaccard(pair.a(), with(pair.b(), NEW), 0);
        Expect.holds(after < before || after == 0, after, "0 or less than " + before);
    }

    @Law("one side may be far larger than the other")
    @Property(tries = 10)
    void differentSizes(@ForAll @IntRange(min = 2000, max = 4000) int size, @ForAll Random random) {
        long[] many = random.longs(size).toArray();
        long[] few = {many[random.nextInt(size)], random.nextLong(), many[0], random.nextLong(), random.nextLong()};
        IdPair pair = new IdPair(many, few);
        Expect.close(subject().jaccard(many, few, 0), pair.oracle(0));
        Expect.close(subject().jaccard(few, many, 0), pair.oracle(0));
    }

    @Law("the weighted form is the sum of the smaller weights over the sum of the larger")
    @Property
    void weightedDefinition(@ForAll(supplier = WeightPair.Any.class) WeightPair pair) {
        Expect.close(subject().weightedJaccard(pair.a(), pair.b(), 0.5), pair.oracle(0.5));
    }

    @Law("weights of 0 and 1 reduce to the plain form")
    @Property
    void zeroOne(@ForAll(supplier = IdPair.NonEmpty.class) IdPair pair) {
        double weighted =
                subject().weightedJaccard(indicator(pair.a(), pair.b()), indicator(pair.b(), new long[] {NEW}), 0);
        Expect.close(weighted, subject().jaccard(pair.a(), pair.b(), 0));
    }

    @Law("an id that only one side has adds its weight to the union")
    @Property
    void oneSideOnly(@ForAll(supplier = WeightPair.Any.class) WeightPair pair) {
        WeightPair more = new WeightPair(pair.a(), WeightPair.with(pair.b(), NEW, 3));
        Expect.close(subject().weightedJaccard(more.a(), more.b(), 0), more.oracle(0));
        Expect.close(subject().weightedJaccard(more.b(), more.a(), 0), more.oracle(0));
    }

    @Law("a common factor of all weights changes nothing")
    @Property
    void commonFactor(
            @ForAll(supplier = WeightPair.Any.class) WeightPair pair, @ForAll @IntRange(min = 1, max = 99) int n) {
        WeightPair scaled = pair.times(n / 100.0);
        double before = subject().weightedJaccard(pair.a(), pair.b(), 0.5);
        Expect.close(subject().weightedJaccard(scaled.a(), scaled.b(), 0.5), before);
    }

    @Law("weights of 1e299 do not overflow, weights of 1e-300 do not vanish")
    @Property
    void extremeFactor(@ForAll(supplier = WeightPair.Any.class) WeightPair pair) {
        for (double factor : new double[] {1e299, 1e-300}) {
            WeightPair scaled = pair.times(factor);
            Expect.close(subject().weightedJaccard(scaled.a(), scaled.b(), 0.5), pair.oracle(0.5));
        }
    }

    @Law(value = "stored zeros alone are an empty set", convention = BOTH_EMPTY)
    @Property
    void zerosOnly(@ForAll(supplier = IdPair.Any.class) IdPair pair, @ForAll @IntRange(max = 5) int answer) {
        Map<Long, Double> a = indicator(new long[0], pair.a());
        Map<Long, Double> b = indicator(new long[0], pair.b());
        Expect.equal(subject().weightedJaccard(a, b, ANSWERS[answer]), ANSWERS[answer]);
    }

    @Law("sums are kept in double precision")
    @Property(tries = 20)
    void precision(@ForAll @IntRange(min = 100, max = 200) int size, @ForAll Random random) {
        Map<Long, Double> a = new HashMap<>();
        Map<Long, Double> b = new HashMap<>();
        for (long id = 0; id < size; id++) {
            a.put(id, random.nextDouble());
            b.put(id + size / 4, random.nextDouble());
        }
        Expect.close(subject().weightedJaccard(a, b, 0), new WeightPair(a, b).oracle(0));
    }

    @Law(value = "negative, NaN and infinite weights are rejected, wherever they stand", convention = FINITE)
    @Property
    void badWeights(@ForAll(supplier = WeightPair.Any.class) WeightPair pair, @ForAll Random random) {
        double bad = List.of(-0.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -Double.MIN_VALUE)
                .get(random.nextInt(5));
        List<Long> stored = List.copyOf(pair.b().keySet());
        long id = stored.isEmpty() || random.nextBoolean() ? NEW : stored.get(random.nextInt(stored.size()));
        Map<Long, Double> b = WeightPair.with(pair.b(), id, bad);
        Expect.rejects(IllegalArgumentException.class, () -> subject().weightedJaccard(pair.a(), b, 0));
        Expect.rejects(IllegalArgumentException.class, () -> subject().weightedJaccard(b, pair.a(), 0));
        Expect.rejects(IllegalArgumentException.class, () -> subject().weightedJaccard(b, Map.of(), 0));
    }

    @Law(value = "the inputs are not modified", convention = "inputs are never modified")
    @Property
    void unmodified(
            @ForAll(supplier = IdPair.Any.class) IdPair sets,
            @ForAll(supplier = WeightPair.Any.class) WeightPair maps) {
        Expect.unmodified(() -> subject().jaccard(sets.a(), sets.b(), 0));
        Expect.unmodified(() -> subject().weightedJaccard(maps.a(), maps.b(), 0));
    }
}
