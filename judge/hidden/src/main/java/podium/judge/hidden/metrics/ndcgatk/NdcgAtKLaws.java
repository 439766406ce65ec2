package podium.judge.hidden.metrics.ndcgatk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.Gain;
import podium.exercises.metrics.ndcgatk.NdcgAtK;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** What is true of NDCG at k. */
final class NdcgAtKLaws extends Laws<NdcgAtK> {
    private static final String IDEAL = "NDCG's ideal is over all judged ids, best grade first, cut at k";
    private static final String GAIN = "the gain is the grade, or 2^grade - 1 with Gain.EXPONENTIAL";
    private static final String DISCOUNT = "the discount is 1/log2(rank + 1)";
    private static final String REPEATS = "a repeated id counts once, at its first rank, and holds its later ranks";
    private static final String EMPTY = "nothing relevant scores 0 for one list";
    private static final String REJECTED = "k < 1 and grades that are negative, NaN or infinite are rejected";
    private static final String INPUTS = "inputs are never modified";
    private static final long NEW_ID = 424_242L;

    private double ask(GradedCase c) {
        return subject().ndcgAtK(c.ranked(), c.judged(), c.k(), c.gain());
    }

    private double ask(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        return ask(new GradedCase(ranked, judged, k, gain));
    }

    @Property
    @Law(value = "linear gain equals the plain definition", convention = GAIN)
    void plainLinear(@ForAll(supplier = GradedCase.Any.class) GradedCase drawn) {
        GradedCase c = drawn.with(Gain.LINEAR);
        Expect.close(ask(c), PlainNdcg.of(c));
    }

    @Property
    @Law(value = "exponential gain equals the plain definition", convention = GAIN)
    void plainExponential(@ForAll(supplier = GradedCase.Any.class) GradedCase drawn) {
        GradedCase c = drawn.with(Gain.EXPONENTIAL);
        Expect.close(ask(c), PlainNdcg.of(c));
    }

    @Property(tries = 6)
    @Law(value = "thousands of judged ids are cut to the k best", convention = IDEAL)
    void manyJudged(@ForAll Random random, @ForAll Gain gain, @ForAll @IntRange(min = 1, max = 60) int k) {
        Map<Long, Double> judged = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            judged.put(random.nextLong(), 6 * random.nextDouble());
        }
        List<Long> ranked = new ArrayList<>(judged.keySet()).subList(0, 80);
        GradedCase c = new GradedCase(ranked, judged, k, gain);
        Expect.close(ask(c), PlainNdcg.of(c));
    }

    @Property
    @Law("the result lies between 0 and 1")
    void inRange(@ForAll(supplier = GradedCase.Any.class) GradedCase c) {
        double best = ask(c.withRanked(c.idealOrder().stream()
                .limit(1)
                .flatMap(id -> Collections.nCopies(c.k(), id).stream())
                .toList()));
        double got = ask(c);
        Expect.atLeast(Math.min(got, best), 0);
        Expect.atMost(Math.max(got, best), 1);
    }

    @Property
    @Law("swapping neighbors so that the higher gain comes first never lowers it")
    void swap(@ForAll(supplier = GradedCase.Any.class) GradedCase c, @ForAll @IntRange(min = 0, max = 8) int at) {
        List<Long> distinct = new ArrayList<>(c.ranked().stream().distinct().toList());
        distinct.addAll(List.of(91L, 92L));
        int upper = at % (distinct.size() - 1);
        boolean higherFirst = c.grade(distinct.get(upper)) >= c.grade(distinct.get(upper + 1));
        double before = ask(c.withRanked(distinct));
        Collections.swap(distinct, upper, upper + 1);
        double after = ask(c.withRanked(distinct));
        Expect.atLeast(higherFirst ? before : after, higherFirst ? after : before);
    }

    @Property
    @Law(value = "the ideal order scores 1", convention = IDEAL)
    void idealOrder(@ForAll(supplier = GradedCase.Any.class) GradedCase c) {
        GradedCase best = c.withJudgement(0, NEW_ID, 1);
        Expect.close(ask(best.withRanked(best.idealOrder())), 1.0);
    }

    @Property
    @Law(value = "appending unjudged ids never changes it", convention = IDEAL)
    void appendUnjudged(
            @ForAll(supplier = GradedCase.Any.class) GradedCase c, @ForAll @IntRange(min = 1, max = 5) int count) {
        List<Long> longer = new ArrayList<>(c.ranked());
        for (int i = 0; i < count; i++) {
            longer.add(NEW_ID + i);
        }
        Expect.close(ask(c.withRanked(longer)), ask(c));
    }

    @Property
    @Law(value = "judgements of grade 0 change nothing", convention = IDEAL)
    void zeroGrades(
            @ForAll(supplier = GradedCase.Any.class) GradedCase c, @ForAll @IntRange(min = 0, max = 8) int position) {
        GradedCase retrieved = c.withRanked(inserted(c.ranked(), position, NEW_ID));
        GradedCase judged = retrieved.withJudgement(position, NEW_ID, 0).withJudgement(0, NEW_ID + 1, 0);
        Expect.close(ask(judged), ask(retrieved));
    }

    private static List<Long> inserted(List<Long> list, int position, long id) {
        List<Long> longer = new ArrayList<>(list);
        longer.add(Math.min(position, list.size()), id);
        return longer;
    }

    @Property
    @Law(value = "a relevant judgement that was not retrieved never raises it", convention = IDEAL)
    void missedJudgement(
            @ForAll(supplier = GradedCase.Any.class) GradedCase c,
            @ForAll @IntRange(min = 0, max = 8) int position,
            @ForAll @DoubleRange(min = 0.1, max = 6) double grade) {
        Expect.atMost(ask(c.withJudgement(position, NEW_ID, grade)), ask(c));
    }

    @Property(tries = 30)
    @Law(value = "the ideal counts judged ids that were not retrieved", convention = IDEAL)
    void missedRelevant(@ForAll @DoubleRange(min = 0.1, max = 6) double grade, @ForAll Gain gain) {
        double got = ask(List.of(1L, 2L), Map.of(1L, grade, 3L, grade), 2, gain);
        Expect.close(got, 1 / (1 + 1 / log2(3)));
    }

    @Property(tries = 30)
    @Law(value = "the ideal is cut at k", convention = IDEAL)
    void idealCut(@ForAll @IntRange(min = 1, max = 9) int k, @ForAll Gain gain) {
        Map<Long, Double> judged = new LinkedHashMap<>();
        for (long id = 1; id <= 12; id++) {
            judged.put(id, 3.0);
        }
        Expect.close(ask(new ArrayList<>(judged.keySet()), judged, k, gain), 1.0);
    }

    @Property
    @Law(value = "the order of the judgements changes nothing", convention = IDEAL)
    void orderOfJudgements(@ForAll(supplier = GradedCase.Any.class) GradedCase c, @ForAll Random random) {
        List<Long> ids = new ArrayList<>(c.judged().keySet());
        Collections.shuffle(ids, random);
        Map<Long, Double> shuffled = new LinkedHashMap<>();
        ids.forEach(id -> shuffled.put(id, c.grade(id)));
        Expect.close(ask(c.withJudged(shuffled)), ask(c));
    }

    @Property(tries = 30)
    @Law(value = "one relevant id at rank r scores 1/log2(r + 1)", convention = DISCOUNT)
    void discount(@ForAll @IntRange(min = 1, max = 30) int rank, @ForAll Gain gain) {
        List<Long> ranked = new ArrayList<>();
        for (long id = 1; id <= 30; id++) {
            ranked.add(id);
        }
        Expect.close(ask(ranked, Map.of((long) rank, 2.0), 30, gain), 1 / log2(rank + 1));
    }

    @Property
    @Law("what stands after rank k changes nothing")
    void nothingPastTheCut(@ForAll(supplier = GradedCase.Any.class) GradedCase c) {
        List<Long> top =
                new ArrayList<>(c.ranked().subList(0, Math.min(c.k(), c.ranked().size())));
        for (long filler = 9_000; top.size() < c.k(); filler++) {
            top.add(filler);
        }
        double cut = ask(c.withRanked(top));
        top.addAll(c.judged().keySet());
        Expect.close(ask(c.withRanked(top)), cut);
    }

    @Property(tries = 30)
    @Law(value = "an unjudged id holds its rank", convention = DISCOUNT)
    void unjudgedHoldsRank(@ForAll @DoubleRange(min = 0.1, max = 6) double grade, @ForAll Gain gain) {
        Expect.close(ask(List.of(8L, 1L), Map.of(1L, grade), 2, gain), 1 / log2(3));
    }

    @Property(tries = 30)
    @Law(value = "a repeated id gains at its first rank only", convention = REPEATS)
    void repeatsGainOnce(@ForAll @IntRange(min = 2, max = 9) int copies, @ForAll Gain gain) {
        double got = ask(Collections.nCopies(copies, 300L), Map.of(300L, 2.0, 301L, 2.0), copies, gain);
        Expect.close(got, 1 / (1 + 1 / log2(3)));
    }

    @Property(tries = 30)
    @Law(value = "a repeated id still holds its later ranks", convention = REPEATS)
    void repeatsHoldRanks(@ForAll @IntRange(min = 1, max = 9) int copies, @ForAll Gain gain) {
        List<Long> ranked = new ArrayList<>(Collections.nCopies(copies, 300L));
        ranked.add(301L);
        Expect.close(ask(ranked, Map.of(301L, 2.0), copies + 1, gain), 1 / log2(copies + 2));
    }

    @Property
    @Law(value = "scaling every grade changes nothing with linear gain", convention = GAIN)
    void scaling(
            @ForAll(supplier = GradedCase.Any.class) GradedCase c,
            @ForAll @IntRange(min = -200, max = 200) int exponent) {
        double factor = Math.pow(10, exponent);
        Map<Long, Double> scaled = new LinkedHashMap<>(c.judged());
        scaled.replaceAll((id, grade) -> grade * factor);
        GradedCase linear = c.with(Gain.LINEAR);
        Expect.close(ask(linear.withJudged(scaled)), ask(linear));
    }

    @Test
    @Law(value = "exponential gain is 2^grade - 1, also for grades of 31 to 60", convention = GAIN)
    void largeGrades() {
        for (int grade : new int[] {31, 32, 33, 40, 59, 60}) {
            Map<Long, Double> judged = Map.of(1L, grade - 1.0, 2L, (double) grade);
            GradedCase c = new GradedCase(List.of(1L, 2L), judged, 2, Gain.EXPONENTIAL);
            Expect.close(ask(c), PlainNdcg.of(c));
        }
    }

    @Property
    @Law(value = "a fractional grade is not rounded", convention = GAIN)
    void fractions(@ForAll @DoubleRange(min = 0.1, max = 0.9) double low, @ForAll Gain gain) {
        Map<Long, Double> judged = Map.of(1L, low, 2L, 1 + low, 3L, 2.0);
        GradedCase c = new GradedCase(List.of(1L, 2L, 3L), judged, 3, gain);
        Expect.close(ask(c), PlainNdcg.of(c));
    }

    @Property(tries = 30)
    @Law(value = "a higher grade counts for more than a lower one", convention = GAIN)
    void graded(@ForAll @IntRange(min = 1, max = 9) int low, @ForAll Gain gain) {
        Map<Long, Double> judged = Map.of(1L, (double) low, 2L, low + 1.0);
        Expect.between(ask(List.of(1L, 2L), judged, 2, gain), 0.5, 0.9999);
    }

    @Property
    @Law(value = "nothing relevant scores 0", convention = EMPTY)
    void nothingRelevant(@ForAll(supplier = GradedCase.Any.class) GradedCase c) {
        Map<Long, Double> zeros = new LinkedHashMap<>(c.judged());
        zeros.replaceAll((id, grade) -> 0.0);
        Expect.close(ask(c.withJudged(zeros)), 0.0);
        Expect.close(ask(c.withJudged(Map.of())), 0.0);
    }

    @Test
    @Law("the cut may lie far past the end of the list and of the judgements")
    void farPastTheEnd() {
        Map<Long, Double> judged = Map.of(3L, 2.0, 2L, 1.0);
        GradedCase c = new GradedCase(List.of(1L, 2L, 3L), judged, Integer.MAX_VALUE, Gain.LINEAR);
        Expect.close(ask(c), PlainNdcg.of(c.withCut(3)));
        Expect.close(ask(c.withRanked(List.of())), 0.0);
    }

    @Property(tries = 30)
    @Law(value = "a cut below 1 is rejected", convention = REJECTED)
    void cutBelowOne(@ForAll(supplier = GradedCase.Any.class) GradedCase c, @ForAll int any) {
        int negative = -1 - (any & Integer.MAX_VALUE);
        Expect.rejects(IllegalArgumentException.class, () -> ask(c.withCut(0)));
        Expect.rejects(IllegalArgumentException.class, () -> ask(c.withCut(negative)));
    }

    @Property(tries = 30)
    @Law(value = "a grade that is negative, NaN or infinite is rejected, retrieved or not", convention = REJECTED)
    void illegalGrades(
            @ForAll(supplier = GradedCase.Any.class) GradedCase c, @ForAll @IntRange(min = 0, max = 8) int position) {
        GradedCase retrieved = c.withRanked(inserted(c.ranked(), position, NEW_ID));
        for (double bad : new double[] {-1, -1e-9, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            GradedCase asked = position % 2 == 0 ? c : retrieved;
            Expect.rejects(IllegalArgumentException.class, () -> ask(asked.withJudgement(position, NEW_ID, bad)));
        }
    }

    @Property
    @Law(value = "the inputs are not modified and may be unmodifiable", convention = INPUTS)
    void inputsUnmodified(@ForAll(supplier = GradedCase.Any.class) GradedCase c) {
        var got = ask(c);
        Expect.close(Expect.unmodified(() -> ask(c)), got);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
