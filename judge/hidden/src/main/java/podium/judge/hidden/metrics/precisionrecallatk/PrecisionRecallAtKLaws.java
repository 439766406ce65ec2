package podium.judge.hidden.metrics.precisionrecallatk;

import static podium.judge.hidden.FewIds.boxedAfresh;
import static podium.judge.hidden.FewIds.range;
import static podium.judge.hidden.FewIds.renamed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecall;
import podium.exercises.metrics.precisionrecallatk.PrecisionRecallAtK;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** What is true of precision and recall at k. */
final class PrecisionRecallAtKLaws extends Laws<PrecisionRecallAtK> {
    private static final String DIVISOR = "precision@k divides by k, even when the list is shorter";
    private static final String RECALL = "recall@k divides by the number of distinct relevant ids";
    private static final String REPEATS = "a repeated id counts once, at its first rank, and holds its later ranks";
    private static final String EMPTY = "nothing relevant scores 0 for one list";
    private static final String CUT = "a cut below 1 is an IllegalArgumentException";
    private static final String INPUTS = "inputs are never modified";

    private PrecisionRecall ask(BinaryCase c) {
        return subject().atK(c.ranked(), c.relevant(), c.k());
    }

    private PrecisionRecall ask(List<Long> ranked, List<Long> relevant, int k) {
        return ask(new BinaryCase(ranked, relevant, k));
    }

    @Property
    @Law("precision and recall equal a plain count of distinct hits")
    void plainCount(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c) {
        Expect.close(ask(c), c.plainCount());
    }

    @Property(tries = 30)
    @Law(value = "precision divides by k even when the list and the relevant ids are fewer", convention = DIVISOR)
    void divisorOfPrecision(
            @ForAll @IntRange(min = 1, max = 9) int length, @ForAll @IntRange(min = 1, max = 9) int past) {
        List<Long> ids = range(1, length);
        Expect.close(ask(ids, ids, length + past).precision(), (double) length / (length + past));
    }

    @Property(tries = 30)
    @Law(value = "precision is 1 when every rank of the cut is a hit", convention = DIVISOR)
    void fullPrecision(@ForAll @IntRange(min = 1, max = 9) int k, @ForAll @IntRange(min = 0, max = 9) int more) {
        Expect.close(ask(range(1, k + more), range(1, k + 2 * more), k).precision(), 1.0);
    }

    @Property(tries = 30)
    @Law(value = "repeats among the relevant ids count once", convention = RECALL)
    void repeatedRelevant(@ForAll @IntRange(min = 1, max = 9) int k, @ForAll @IntRange(min = 1, max = 9) int copies) {
        List<Long> relevant = range(1, 10);
        relevant.addAll(Collections.nCopies(copies, 10L));
        Expect.close(ask(range(1, 10), relevant, k).recall(), k / 10.0);
    }

    @Property(tries = 30)
    @Law(value = "recall never falls as k grows", convention = RECALL)
    void recallGrows(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c) {
        double before = ask(c.withCut(1)).recall();
        for (int cut = 2; cut <= 6; cut++) {
            double after = ask(c.withCut(cut)).recall();
            Expect.atLeast(after, before);
            before = after;
        }
    }

    @Property
    @Law(value = "k times precision equals the number of distinct relevant ids times recall", convention = RECALL)
    void bothCountTheSameHits(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c) {
        PrecisionRecall got = ask(c);
        Expect.close(c.k() * got.precision(), c.distinctRelevant() * got.recall());
    }

    @Property(tries = 30)
    @Law(value = "a repeated id gains at its first rank only", convention = REPEATS)
    void repeatsGainOnce(@ForAll long id, @ForAll @IntRange(min = 2, max = 9) int copies) {
        PrecisionRecall got = ask(Collections.nCopies(copies, id), List.of(id), copies);
        Expect.close(got, new PrecisionRecall(1.0 / copies, 1));
    }

    @Property(tries = 30)
    @Law(value = "a repeated id still holds its later ranks", convention = REPEATS)
    void repeatsHoldRanks(@ForAll @IntRange(min = 2, max = 9) int copies) {
        List<Long> ranked = new ArrayList<>(Collections.nCopies(copies, 500L));
        ranked.add(600L);
        Expect.close(ask(ranked, List.of(600L), copies), new PrecisionRecall(0, 0));
        Expect.close(ask(ranked, List.of(600L), copies + 1), new PrecisionRecall(1.0 / (copies + 1), 1));
    }

    @Property
    @Law(value = "the order inside the top k changes nothing", convention = REPEATS)
    void orderInside(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c, @ForAll Random random) {
        List<Long> shuffled = new ArrayList<>(c.ranked());
        Collections.shuffle(shuffled.subList(0, c.top().size()), random);
        Expect.close(ask(shuffled, c.relevant(), c.k()), ask(c));
    }

    @Property
    @Law("what stands after rank k changes nothing")
    void nothingPastTheCut(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c) {
        List<Long> longer = new ArrayList<>(c.top());
        longer.addAll(Collections.nCopies(c.k() - longer.size(), 31L));
        PrecisionRecall cut = ask(longer, c.relevant(), c.k());
        longer.addAll(c.relevant());
        Expect.close(ask(longer, c.relevant(), c.k()), cut);
    }

    @Property(tries = 30)
    @Law("the last rank of the cut counts")
    void lastRank(@ForAll @IntRange(min = 1, max = 9) int k, @ForAll @IntRange(min = 0, max = 9) int more) {
        Expect.close(ask(range(1, k + more), List.of((long) k), k), new PrecisionRecall(1.0 / k, 1));
    }

    @Property
    @Law("ids are compared by value, whatever their size")
    void idsByValue(@ForAll long id) {
        Expect.close(ask(List.of(id), List.of(id), 1), new PrecisionRecall(1, 1));
    }

    @Property
    @Law("renaming the ids changes nothing, also where they differ only above 32 bits")
    void renaming(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c) {
        Expect.close(ask(renamed(c.ranked()), renamed(c.relevant()), c.k()), ask(c));
    }

    @Property
    @Law("relevant ids may come in any order and any collection")
    void anyCollection(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c, @ForAll Random random) {
        List<Long> shuffled = new ArrayList<>(boxedAfresh(c.relevant()));
        Collections.shuffle(shuffled, random);
        PrecisionRecall got =
                subject().atK(c.ranked(), Collections.unmodifiableSet(new LinkedHashSet<>(shuffled)), c.k());
        Expect.close(got, ask(c));
    }

    @Property(tries = 30)
    @Law(value = "nothing relevant scores 0 for both", convention = EMPTY)
    void nothingRelevant(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c) {
        Expect.close(ask(c.ranked(), List.of(), c.k()), new PrecisionRecall(0, 0));
    }

    @Property(tries = 30)
    @Law(value = "an empty list scores 0 for both", convention = DIVISOR)
    void emptyList(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c) {
        Expect.close(ask(List.of(), c.relevant(), c.k()), new PrecisionRecall(0, 0));
    }

    @Test
    @Law(value = "the cut may lie far past the end of the list", convention = DIVISOR)
    void farPastTheEnd() {
        PrecisionRecall got = ask(range(1, 4), range(3, 5), Integer.MAX_VALUE);
        Expect.close(got.precision() * Integer.MAX_VALUE, 2.0);
        Expect.close(got.recall(), 2.0 / 3);
    }

    @Property(tries = 30)
    @Law(value = "a cut below 1 is rejected", convention = CUT)
    void cutBelowOne(
            @ForAll(supplier = BinaryCase.Any.class) BinaryCase c,
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = 0) int k) {
        Expect.rejects(IllegalArgumentException.class, () -> subject().atK(c.ranked(), c.relevant(), k));
        Expect.rejects(IllegalArgumentException.class, () -> subject().atK(c.ranked(), c.relevant(), 0));
    }

    @Property
    @Law(value = "the inputs are not modified and may be unmodifiable", convention = INPUTS)
    void inputsUnmodified(@ForAll(supplier = BinaryCase.Any.class) BinaryCase c) {
        var got = ask(c);
        Expect.close(Expect.unmodified(() -> ask(c)), got);
    }
}
