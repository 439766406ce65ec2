package podium.judge.hidden.similarity.minhashlsh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.similarity.minhashlsh.MinhashLsh;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/**
 * What is true of MinHash with banding, whichever hash functions stand behind it. Candidates are compared with the signatures that the
 * implementation itself gives, so chance has no part in them.
 */
final class MinhashLshLaws extends Laws<MinhashLsh> {
    private static final String MINIMUM =
            "position i is the smallest value of hash function i on the elements, as signed ints";
    private static final String FUNCTIONS = "the functions are chosen by the seed, and are as good as independent";
    private static final String CANDIDATES = "the sets that agree in all rows of a band, and no others";
    private static final String ESTIMATE = "the share of positions with equal values";
    private static final String REJECTED = "an empty set, sizes out of range, and signatures of other lengths";
    private static final int SEEDS = 100;
    private static final int POSITIONS = 64;
    private static final int SIZE = 24;
    /** As many as it takes to know a definition of the estimate by. */
    private static final int PAIRS = 20;

    /** Standard errors: one right answer in 10 billion is further off, if its functions are as good as random. */
    private static final double SIGMAS = 6.5;
    /** One right answer in 10^12 has a variance that is so many times what it should be. */
    private static final double SPREAD = 2.5;

    @Property
    @Law(value = "the signature of a union is the smaller value at each position", convention = MINIMUM)
    void union(@ForAll(supplier = SetsCase.Any.class) SetsCase c) {
        MinhashLsh.Index index = c.index(subject());
        long[] one = c.sets().get(0);
        long[] other = c.sets().get(c.sets().size() - 1);
        int[] first = index.signature(one);
        int[] second = index.signature(other);
        Expect.equal(second.length, first.length);
        int[] wanted = IntStream.range(0, first.length)
                .map(i -> Math.min(first[i], second[i]))
                .toArray();
        Expect.equal(index.signature(SetsCase.union(one, other)), wanted);
    }

    @Property(tries = 20)
    @Law("a signature has a value for each row of each band")
    void length(@ForAll(supplier = SetsCase.Any.class) SetsCase c) {
        Expect.equal(c.index(subject()).signature(c.sets().get(0)).length, c.bands() * c.rows());
    }

    @Property
    @Law("neither the order of a set's elements nor repeats change its signature")
    void orderAndRepeats(@ForAll(supplier = SetsCase.Any.class) SetsCase c, @ForAll Random random) {
        MinhashLsh.Index index = c.index(subject());
        List<Long> elements =
                new ArrayList<>(LongStream.of(c.sets().get(0)).boxed().toList());
        elements.addAll(elements.subList(0, 1 + random.nextInt(elements.size())));
        Collections.shuffle(elements, random);
        long[] other = elements.stream().mapToLong(Long::longValue).toArray();
        Expect.equal(index.signature(other), index.signature(c.sets().get(0)));
    }

    @Property(tries = 20)
    @Law(value = "two indexes of the same seed give the same signatures", convention = FUNCTIONS)
    void sameSeed(@ForAll(supplier = SetsCase.Any.class) SetsCase c) {
        MinhashLsh.Index index = c.index(subject());
        int[] once = index.signature(c.sets().get(0));
        Expect.equal(c.filled(subject()).signature(c.sets().get(0)), once);
        Expect.equal(index.signature(c.sets().get(0)), once);
    }

    @Property(tries = 20)
    @Law(value = "another seed gives other signatures", convention = FUNCTIONS)
    void otherSeed(@ForAll(supplier = SetsCase.Any.class) SetsCase c) {
        SetsCase wide = c.with(8, 4);
        SetsCase other = new SetsCase(8, 4, ~c.seed(), c.sets());
        requireUnlike(
                wide.index(subject()).signature(c.sets().get(0)),
                other.index(subject()).signature(c.sets().get(0)));
    }

    @Property
    @Law(
            value = "different elements agree at hardly any position, also where they differ only above 32 bits",
            convention = FUNCTIONS)
    void differentElements(@ForAll long element, @ForAll @IntRange(max = 5) int which, @ForAll long seed) {
        long difference = new long[] {1, 256, Integer.MAX_VALUE, 1L << 32, 1L << 40, Long.MIN_VALUE}[which];
        MinhashLsh.Index index = subject().create(8, 4, seed);
        requireUnlike(index.signature(new long[] {element}), index.signature(new long[] {element + difference}));
    }

    @Property(tries = 20)
    @Law(value = "the functions of one index have different values", convention = FUNCTIONS)
    void differentFunctions(@ForAll long element, @ForAll long seed) {
        int[] signature = subject().create(8, 4, seed).signature(new long[] {element});
        long different = IntStream.of(signature).distinct().count();
        Expect.holds(different >= 31, signature, "32 values that differ, but for one coincidence");
    }

    @Property(tries = 8)
    @Law(value = "over many seeds the estimates are right on average", convention = FUNCTIONS)
    void unbiased(@ForAll @IntRange(min = 4, max = 20) int common, @ForAll long seed) {
        double similarity = common / (2.0 * SIZE - common);
        double error = Math.sqrt(similarity * (1 - similarity) / (SEEDS * POSITIONS));
        double mean = DoubleStream.of(estimates(common, seed)).average().orElseThrow();
        Expect.between(mean, similarity - SIGMAS * error, similarity + SIGMAS * error);
    }

    @Property(tries = 2)
    @Law(value = "over many seeds the estimates scatter as those of independent functions do", convention = FUNCTIONS)
    void scatter(@ForAll @IntRange(min = 12, max = 20) int common, @ForAll long seed) {
        double similarity = common / (2.0 * SIZE - common);
        double[] estimates = estimates(common, seed);
        double mean = DoubleStream.of(estimates).average().orElseThrow();
        double variance = DoubleStream.of(estimates)
                        .map(each -> (each - mean) * (each - mean))
                        .sum()
                / (SEEDS - 1);
        Expect.atMost(variance, SPREAD * similarity * (1 - similarity) / POSITIONS);
    }

    private double[] estimates(int common, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<long[]> pair = SetsCase.pair(random, SIZE, common);
        return random.longs(SEEDS)
                .mapToDouble(each -> {
                    MinhashLsh.Index index = subject().create(POSITIONS, 1, each);
                    return subject().estimate(index.signature(pair.get(0)), index.signature(pair.get(1)));
                })
                .toArray();
    }

    @Property
    @Law(value = "candidates are the sets that agree in all rows of a band", convention = CANDIDATES)
    void candidates(@ForAll(supplier = SetsCase.Any.class) SetsCase c) {
        requireCandidatesOfAll(c);
    }

    @Property(tries = 20)
    @Law(value = "all copies of a set are candidates for it", convention = CANDIDATES)
    void copies(@ForAll(supplier = SetsCase.Any.class) SetsCase c, @ForAll @IntRange(min = 2, max = 9) int copies) {
        SetsCase same = new SetsCase(
                c.bands(),
                c.rows(),
                c.seed(),
                Collections.nCopies(copies, c.sets().get(0)));
        Set<Long> wanted = new TreeSet<>();
        IntStream.range(0, copies).forEach(copy -> wanted.add(SetsCase.id(copy)));
        requireCandidates(same.filled(subject()).candidates(c.sets().get(0)), wanted);
    }

    @Property(tries = 3)
    @Law(value = "hundreds of sets without a common element are no candidates for each other", convention = CANDIDATES)
    void strangers(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SetsCase c = new SetsCase(4, 2, seed, SetsCase.pair(random, 100, 0));
        MinhashLsh.Index index = c.index(subject());
        LongStream.of(c.sets().get(0)).forEach(element -> index.add(element, new long[] {element}));
        long first = c.sets().get(0)[0];
        Expect.equal(index.candidates(new long[] {first}), Set.of(first));
    }

    @Property(tries = 20)
    @Law("an id that is added twice stands for both sets")
    void addedTwice(@ForAll(supplier = SetsCase.Any.class) SetsCase c, @ForAll long id) {
        MinhashLsh.Index index = c.index(subject());
        c.sets().forEach(set -> index.add(id, set));
        for (long[] set : c.sets()) {
            Expect.equal(index.candidates(set), Set.of(id));
        }
    }

    @Property(tries = 20)
    @Law("a query is not added, and changes nothing")
    void asking(@ForAll(supplier = SetsCase.Any.class) SetsCase c) {
        MinhashLsh.Index index = c.index(subject());
        for (int times = 0; times < 2; times++) {
            Expect.equal(index.candidates(c.sets().get(0)), Set.of());
        }
    }

    @Property(tries = 20)
    @Law("indexes share nothing, also where they have the same seed")
    void twoIndexes(@ForAll(supplier = SetsCase.Any.class) SetsCase c) {
        c.filled(subject());
        Expect.equal(c.index(subject()).candidates(c.sets().get(0)), Set.of());
    }

    @Property
    @Law(value = "the estimate is the share of equal positions, repeated values included", convention = ESTIMATE)
    void estimate(@ForAll @IntRange(min = 1, max = 12) int length, @ForAll Random random) {
        double[] got = new double[PAIRS];
        double[] wanted = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            int[] one = random.ints(length, -2, 3).toArray();
            int[] other = random.ints(length, -2, 3).toArray();
            got[pair] = subject().estimate(one, other);
            wanted[pair] =
                    IntStream.range(0, length).filter(i -> one[i] == other[i]).count() / (double) length;
        }
        Expect.close(got, wanted);
    }

    @Property(tries = 20)
    @Law(value = "values count by their position, not as a set", convention = ESTIMATE)
    void positions(@ForAll @IntRange(min = 2, max = 30) int length) {
        int[] one = IntStream.range(0, length).toArray();
        int[] shifted = IntStream.range(0, length).map(i -> (i + 1) % length).toArray();
        Expect.close(subject().estimate(one, shifted), 0.0);
        Expect.close(subject().estimate(one, one), 1.0);
    }

    @Test
    @Law(value = "signatures of different lengths, or of none, are rejected", convention = REJECTED)
    void lengths() {
        Expect.rejects(IllegalArgumentException.class, () -> subject().estimate(new int[3], new int[4]));
        Expect.rejects(IllegalArgumentException.class, () -> subject().estimate(new int[4], new int[3]));
        Expect.rejects(IllegalArgumentException.class, () -> subject().estimate(new int[0], new int[0]));
    }

    @Property(tries = 20)
    @Law(value = "an empty set is rejected, and nothing is added", convention = REJECTED)
    void emptySet(@ForAll(supplier = SetsCase.Any.class) SetsCase c) {
        MinhashLsh.Index index = c.filled(subject());
        long[] none = {};
        Expect.rejects(IllegalArgumentException.class, () -> index.signature(none));
        Expect.rejects(IllegalArgumentException.class, () -> index.candidates(none));
        Expect.rejects(IllegalArgumentException.class, () -> {
            index.add(1, none);
            return "an empty set added";
        });
        Expect.equal(index.candidates(c.sets().get(0)).contains(1L), false);
    }

    @Test
    @Law(value = "bands and rows out of range are rejected, also where their product overflows", convention = REJECTED)
    void sizes() {
        int[][] bad = {{0, 1}, {1, 0}, {-1, -1}, {65_537, 1}, {256, 257}, {1 << 16, 1 << 16}, {1 << 30, 4}};
        for (int[] size : bad) {
            Expect.rejects(IllegalArgumentException.class, () -> subject().create(size[0], size[1], 1));
        }
        Expect.equal(subject().create(65_536, 1, 1).signature(new long[] {7}).length, 65_536);
    }

    @Property(tries = 20)
    @Law("sets are not modified")
    void inputsUnmodified(@ForAll(supplier = SetsCase.Any.class) SetsCase c) {
        long[] set = LongStream.of(c.sets().get(0))
                .boxed()
                .sorted(Collections.reverseOrder())
                .mapToLong(each -> each)
                .toArray();
        int[] signature = Expect.unmodified(() -> c.index(subject()).signature(set));
        Expect.equal(signature, c.index(subject()).signature(set));
    }

    private static void requireUnlike(int[] one, int[] other) {
        long equal = IntStream.range(0, Math.min(one.length, other.length))
                .filter(i -> one[i] == other[i])
                .count();
        Expect.atMost((double) equal, 1);
    }

    /** Asked with each set, as few of them agree with a given one in some rows and not in others. */
    private void requireCandidatesOfAll(SetsCase c) {
        MinhashLsh.Index index = c.filled(subject());
        List<int[]> signatures = c.signatures(index);
        for (int i = 0; i < signatures.size(); i++) {
            requireCandidates(index.candidates(c.sets().get(i)), c.agreeing(signatures, signatures.get(i)));
        }
    }

    /** In order, so that they can be read. */
    private static void requireCandidates(Set<Long> got, Set<Long> wanted) {
        Expect.equal(List.copyOf(new TreeSet<>(got)), List.copyOf(new TreeSet<>(wanted)));
    }
}
