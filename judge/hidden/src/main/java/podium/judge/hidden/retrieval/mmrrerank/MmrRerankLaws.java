package podium.judge.hidden.retrieval.mmrrerank;

import static podium.judge.hidden.retrieval.mmrrerank.MmrCase.times;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import podium.exercises.retrieval.mmrrerank.MmrRerank;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/**
 * What is true of maximal marginal relevance. Scores that rounding may take for equal can stand in either order, so most laws ask
 * whether each pick is the best given those before it. Picks are compared with other picks only where every score comes out
 * bit by bit the same: equal candidates, vectors scaled by powers of two, the same input again.
 */
final class MmrRerankLaws extends Laws<MmrRerank> {
    private static final String SCORE =
            "lambda * relevance - (1 - lambda) * the largest cosine with an earlier pick; the first pick has no penalty";
    private static final String ZERO = "a zero vector has similarity 0 with everything";
    private static final String TIES = "the lowest index first among equal scores";
    private static final String CUT = "k picks, all candidates where there are fewer";
    private static final String REJECTED = "what the contract excludes is an IllegalArgumentException";
    private static final String INPUTS = "inputs are never modified";

    @Property
    @Law(value = "each pick has the best score, given the picks before it", convention = SCORE)
    void greedy(@ForAll(supplier = MmrCase.Any.class) MmrCase c) {
        c.requireGreedy(c.soundPicksBy(subject()));
    }

    @Property
    @Law(value = "no candidate is picked twice, and k of them or all are picked", convention = CUT)
    void sound(@ForAll(supplier = MmrCase.Any.class) MmrCase c) {
        c.soundPicksBy(subject());
        c.cut(Integer.MAX_VALUE).soundPicksBy(subject());
    }

    @Property
    @Law(value = "the first pick is the most relevant", convention = SCORE)
    void firstPick(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c, @ForAll Random random) {
        MmrCase apart = c.apart(random).cut(1);
        int first = apart.soundPicksBy(subject())[0];
        Expect.equal(apart.relevance()[first], apart.relevance().length - 1.0);
    }

    @Property
    @Law(value = "lambda 1 is the order of relevance", convention = SCORE)
    void relevanceOnly(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c, @ForAll Random random) {
        MmrCase apart = c.apart(random).weighing(1);
        inOrderOfRelevance(apart, apart.soundPicksBy(subject()));
    }

    @Property
    @Law(value = "lambda 0 looks at no relevance", convention = SCORE)
    void similarityOnly(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c, @ForAll Random random) {
        MmrCase apart = c.apart(random).weighing(0);
        Expect.equal(apart.soundPicksBy(subject()), apart.relevant(score -> 1).soundPicksBy(subject()));
        apart.requireGreedy(apart.soundPicksBy(subject()));
    }

    @Property(tries = 30)
    @Law(
            value =
                    "of two others as relevant the one that points away from the first pick comes before the unrelated one",
            convention = SCORE)
    void opposite(
            @ForAll @IntRange(min = 1, max = 9) int tenths,
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll boolean swapped) {
        double[] first = {length, 0};
        double[] unrelated = {0, length};
        double[] opposite = {-length, 0};
        MmrCase c = new MmrCase(
                new double[] {2, 1, 1},
                swapped ? new double[][] {first, opposite, unrelated} : new double[][] {first, unrelated, opposite},
                tenths / 10.0,
                3);
        Expect.equal(c.pickedBy(subject()), swapped ? new int[] {0, 1, 2} : new int[] {0, 2, 1});
    }

    /** The copy scores 0.4 - 0.5, the new topic 0.1; by the mean over two picks the copy would have 0.15, by the last pick 0.4. */
    @Property(tries = 30)
    @Law(value = "a copy of any earlier pick waits behind what no pick resembles", convention = SCORE)
    void copyOfAnEarlierPick(@ForAll @IntRange(min = 1, max = 9) int length) {
        MmrCase c = new MmrCase(
                new double[] {1, 0.9, 0.8, 0.2},
                new double[][] {{length, 0, 0}, {0, length, 0}, {2 * length, 0, 0}, {0, 0, length}},
                0.5,
                3);
        Expect.equal(c.pickedBy(subject()), new int[] {0, 1, 3});
    }

    @Property
    @Law(value = "the k picks are the beginning of the k + 1 picks", convention = CUT)
    void prefix(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c) {
        int[] more = c.cut(c.k() + 1).soundPicksBy(subject());
        Expect.equal(c.pickedBy(subject()), Arrays.copyOf(more, Math.min(c.k(), more.length)));
    }

    @Property
    @Law("a positive factor on an embedding changes nothing")
    void scaled(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c, @ForAll Random random) {
        MmrCase scaled = c.embedded(vector -> times(Math.scalb(1.0, random.nextInt(201) - 100), vector));
        Expect.equal(scaled.pickedBy(subject()), c.soundPicksBy(subject()));
        c.requireGreedy(scaled.pickedBy(subject()));
    }

    @Property
    @Law(
            value = "where all embeddings are zero vectors, or have no dimension, relevance alone decides",
            convention = ZERO)
    void zeroVectors(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c, @ForAll Random random) {
        MmrCase apart = c.apart(random);
        MmrCase zero = apart.embedded(vector -> new double[vector.length]);
        inOrderOfRelevance(zero, zero.soundPicksBy(subject()));
        MmrCase flat = apart.embedded(vector -> new double[0]);
        inOrderOfRelevance(flat, flat.soundPicksBy(subject()));
    }

    @Property
    @Law(value = "a zero vector among others is neither like nor unlike them", convention = ZERO)
    void someZeroVectors(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c, @ForAll Random random) {
        MmrCase some = c.embedded(vector -> random.nextBoolean() ? vector : new double[vector.length]);
        some.requireGreedy(some.soundPicksBy(subject()));
    }

    @Property
    @Law("relevances and scores may all be below 0")
    void belowZero(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c, @ForAll @IntRange(min = 3, max = 100) int lower) {
        MmrCase low = c.relevant(score -> score - lower);
        low.requireGreedy(low.soundPicksBy(subject()));
    }

    @Property
    @Law("relevance counts on the scale that it has")
    void scaleOfRelevance(
            @ForAll(supplier = MmrCase.Mixed.class) MmrCase c, @ForAll @IntRange(min = -6, max = 6) int exponent) {
        MmrCase other = c.relevant(score -> Math.scalb(score, exponent));
        other.requireGreedy(other.soundPicksBy(subject()));
    }

    @Property
    @Law(value = "of equal candidates the one with the lowest index is picked first", convention = TIES)
    void equalCandidates(@ForAll(supplier = MmrCase.Any.class) MmrCase c) {
        int candidates = c.relevance().length;
        int[] picks = c.doubled().cut(2 * c.k()).soundPicksBy(subject());
        boolean[] seen = new boolean[2 * candidates];
        for (int pick : picks) {
            seen[pick] = true;
            Expect.holds(
                    pick < candidates || seen[pick - candidates],
                    picks,
                    "candidate " + (pick - candidates) + " before " + pick + ", its copy");
        }
    }

    @Property
    @Law(value = "of equal relevances the first is picked first", convention = TIES)
    void equalRelevances(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c) {
        MmrCase level = c.relevant(score -> 0.75);
        Expect.equal(level.soundPicksBy(subject())[0], 0);
    }

    @Property(tries = 2)
    @Law("many candidates are picked like few")
    void many(@ForAll @IntRange(min = 1, max = 9) int tenths, @ForAll Random random) {
        MmrCase large = MmrCase.large(140, tenths / 10.0, random);
        large.requireGreedy(large.soundPicksBy(subject()));
    }

    @Property(tries = 30)
    @Law(value = "no candidates give no picks", convention = CUT)
    void none(@ForAll @IntRange(min = 1, max = 9) int k) {
        Expect.equal(subject().rerank(new double[0], new double[0][], 0.5, k), new int[0]);
    }

    @Property(tries = 30)
    @Law(value = "k below 1 is rejected, also where there is nothing to pick", convention = REJECTED)
    void rejectsK(
            @ForAll(supplier = MmrCase.Any.class) MmrCase c,
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int negative) {
        rejects(c.cut(0));
        rejects(c.cut(negative));
        rejects(new MmrCase(new double[0], new double[0][], 0.5, 0));
    }

    @Property(tries = 30)
    @Law(value = "lambda outside [0, 1] is rejected, and so is NaN", convention = REJECTED)
    void rejectsLambda(@ForAll(supplier = MmrCase.Any.class) MmrCase c) {
        for (double lambda : new double[] {Math.nextDown(0.0), Math.nextUp(1.0), -1, 2, Double.NaN}) {
            rejects(c.weighing(lambda));
        }
    }

    @Property(tries = 30)
    @Law(value = "relevances and embeddings must be as many, and embeddings of one length", convention = REJECTED)
    void rejectsLengths(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c) {
        int candidates = c.relevance().length;
        rejects(c.relevant(Arrays.copyOf(c.relevance(), candidates + 1)));
        rejects(c.relevant(Arrays.copyOf(c.relevance(), candidates - 1)));
        for (int at : new int[] {0, candidates - 1}) {
            double[][] ragged = c.embeddings().clone();
            ragged[at] = Arrays.copyOf(ragged[at], ragged[at].length + 1);
            rejects(c.embedded(ragged));
        }
    }

    @Property
    @Law(
            value = "NaN and infinite numbers are rejected, also of candidates that would not be picked",
            convention = REJECTED)
    void rejectsNumbers(@ForAll(supplier = MmrCase.Mixed.class) MmrCase c, @ForAll Random random) {
        double bad = new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}[random.nextInt(3)];
        int at = random.nextInt(c.relevance().length);
        double[] relevance = c.relevance().clone();
        relevance[at] = bad;
        rejects(c.relevant(relevance).cut(1));
        Assume.that(c.embeddings()[at].length > 0);
        double[][] embeddings =
                Arrays.stream(c.embeddings()).map(double[]::clone).toArray(double[][]::new);
        embeddings[at][random.nextInt(embeddings[at].length)] = bad;
        rejects(c.embedded(embeddings).cut(1));
    }

    @Property
    @Law(value = "the inputs are not modified, and give the same when reranked again", convention = INPUTS)
    void inputsUnmodified(@ForAll(supplier = MmrCase.Any.class) MmrCase c) {
        int[] once = c.soundPicksBy(subject());
        Expect.equal(Expect.unmodified(() -> c.pickedBy(subject())), once);
    }

    private static void inOrderOfRelevance(MmrCase apart, int[] picks) {
        int last = apart.relevance().length - 1;
        Expect.equal(
                Arrays.stream(picks)
                        .mapToDouble(pick -> apart.relevance()[pick])
                        .toArray(),
                IntStream.range(0, picks.length)
                        .mapToDouble(place -> last - place)
                        .toArray());
    }

    private void rejects(MmrCase c) {
        Expect.rejects(IllegalArgumentException.class, () -> c.pickedBy(subject()));
    }
}
