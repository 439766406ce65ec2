package podium.judge.hidden.metrics.averageprecision;

import static podium.exercises.metrics.averageprecision.ApDivisor.ALL_RELEVANT;
import static podium.exercises.metrics.averageprecision.ApDivisor.MIN_K_RELEVANT;
import static podium.judge.hidden.FewIds.range;
import static podium.judge.hidden.FewIds.renamed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.EmptyPolicy;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.AveragePrecision;
import podium.exercises.metrics.averageprecision.Query;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** What is true of average precision and its mean. */
final class AveragePrecisionLaws extends Laws<AveragePrecision> {
    private static final String HITS = "average precision adds the precision at the rank of each hit";
    private static final String DIVISOR = "the divisor is R or min(k, R), as the caller says";
    private static final String REPEATS = "a repeated id counts once, at its first rank, and holds its later ranks";
    private static final String EMPTY = "nothing relevant scores 0 for one list";
    private static final String POLICY =
            "a mean leaves out queries without anything relevant under SKIP only, and is NaN if no query counts";
    private static final String CUT = "a cut below 1 is an IllegalArgumentException";
    private static final String INPUTS = "inputs are never modified";
    private static final long NEW_ID = 424_242L;

    private double ask(QueryCase c) {
        return subject().averagePrecision(c.query(), c.k(), c.divisor());
    }

    private double mean(List<QueryCase> cases, EmptyPolicy policy) {
        List<Query> queries = cases.stream().map(QueryCase::query).toList();
        return subject().mean(queries, cases.get(0).k(), cases.get(0).divisor(), policy);
    }

    /** Each by the cut and divisor of the first, as the mean takes them. */
    private static List<Double> each(List<QueryCase> cases) {
        QueryCase first = cases.get(0);
        return cases.stream()
                .map(c -> c.withCut(first.k()).with(first.divisor()).plain())
                .toList();
    }

    @Property
    @Law(value = "divided by R it equals the plain definition", convention = HITS)
    void plainAllRelevant(@ForAll(supplier = QueryCase.Any.class) QueryCase drawn) {
        QueryCase c = drawn.with(ALL_RELEVANT);
        Expect.close(ask(c), c.plain());
    }

    @Property
    @Law(value = "divided by min(k, R) it equals the plain definition", convention = DIVISOR)
    void plainMinimum(@ForAll(supplier = QueryCase.Any.class) QueryCase drawn) {
        QueryCase c = drawn.with(MIN_K_RELEVANT);
        Expect.close(ask(c), c.plain());
    }

    @Property(tries = 30)
    @Law(value = "divided by R it never falls as k grows", convention = DIVISOR)
    void neverFalls(@ForAll(supplier = QueryCase.Any.class) QueryCase drawn) {
        QueryCase c = drawn.withSomethingRelevant().with(ALL_RELEVANT);
        double before = ask(c.withCut(1));
        for (int cut = 2; cut <= 6; cut++) {
            double after = ask(c.withCut(cut));
            Expect.atLeast(after, before);
            before = after;
        }
    }

    @Property(tries = 30)
    @Law(value = "divided by min(k, R) a full cut of hits scores 1, however many are relevant", convention = DIVISOR)
    void fullCut(@ForAll @IntRange(min = 1, max = 9) int k, @ForAll @IntRange(min = 0, max = 9) int more) {
        QueryCase c = new QueryCase(range(1, k), Set.copyOf(range(1, k + more)), k, MIN_K_RELEVANT);
        Expect.close(ask(c), 1.0);
    }

    @Property(tries = 30)
    @Law(value = "divided by min(k, R) a hit and then a miss score less than the hit alone", convention = DIVISOR)
    void hitThenMiss(@ForAll @IntRange(min = 2, max = 9) int relevant) {
        QueryCase c = new QueryCase(List.of(1L, NEW_ID), Set.copyOf(range(1, relevant)), 1, MIN_K_RELEVANT);
        Expect.close(ask(c), 1.0);
        Expect.close(ask(c.withCut(2)), 0.5);
    }

    @Property(tries = 30)
    @Law(value = "both divisors agree once k is at least R", convention = DIVISOR)
    void divisorsAgree(@ForAll(supplier = QueryCase.Any.class) QueryCase drawn) {
        QueryCase c = drawn.withCut(Math.max(drawn.k(), drawn.relevant().size() + 1));
        Expect.close(ask(c.with(MIN_K_RELEVANT)), ask(c.with(ALL_RELEVANT)));
    }

    @Property(tries = 30)
    @Law(value = "a relevant id that was not retrieved lowers what is divided by R", convention = DIVISOR)
    void missedLowers(@ForAll(supplier = QueryCase.Any.class) QueryCase drawn) {
        QueryCase c = drawn.withSomethingRelevant().with(ALL_RELEVANT);
        Set<Long> more = new HashSet<>(c.relevant());
        more.add(NEW_ID);
        Expect.close(
                ask(c.withRelevant(more)) * more.size(), ask(c) * c.relevant().size());
    }

    @Property(tries = 30)
    @Law(value = "one relevant id at rank r scores 1/r", convention = HITS)
    void oneHit(@ForAll @IntRange(min = 1, max = 30) int rank, @ForAll ApDivisor divisor) {
        Expect.close(ask(new QueryCase(range(1, 30), Set.of((long) rank), 30, divisor)), 1.0 / rank);
    }

    @Property
    @Law(value = "moving a hit up never lowers it", convention = HITS)
    void movingUp(@ForAll(supplier = QueryCase.Any.class) QueryCase c, @ForAll @IntRange(min = 1, max = 8) int at) {
        List<Long> distinct = new ArrayList<>(c.ranked().stream().distinct().toList());
        distinct.addAll(List.of(91L, 92L));
        int lower = 1 + at % (distinct.size() - 1);
        boolean up = c.relevant().contains(distinct.get(lower));
        double before = ask(c.withRanked(distinct));
        Collections.swap(distinct, lower - 1, lower);
        double after = ask(c.withRanked(distinct));
        Expect.atLeast(up ? after : before, up ? before : after);
    }

    @Property
    @Law("the result lies between 0 and 1")
    void inRange(@ForAll(supplier = QueryCase.Any.class) QueryCase c, @ForAll @IntRange(min = 1, max = 3) int copies) {
        List<Long> hitsOnly = new ArrayList<>();
        c.relevant().forEach(id -> hitsOnly.addAll(Collections.nCopies(copies, id)));
        Expect.between(ask(c), 0, 1 + 1e-9);
        Expect.between(ask(c.withRanked(hitsOnly)), 0, 1 + 1e-9);
    }

    @Property(tries = 30)
    @Law(value = "a repeated id gains at its first rank only", convention = REPEATS)
    void repeatsGainOnce(@ForAll long id, @ForAll @IntRange(min = 2, max = 9) int copies, @ForAll ApDivisor divisor) {
        Expect.close(ask(new QueryCase(Collections.nCopies(copies, id), Set.of(id), copies, divisor)), 1.0);
    }

    @Property(tries = 30)
    @Law(value = "a repeated id still holds its later ranks", convention = REPEATS)
    void repeatsHoldRanks(@ForAll @IntRange(min = 2, max = 9) int copies, @ForAll ApDivisor divisor) {
        List<Long> ranked = new ArrayList<>(Collections.nCopies(copies, 500L));
        ranked.add(600L);
        Expect.close(ask(new QueryCase(ranked, Set.of(600L), copies + 1, divisor)), 1.0 / (copies + 1));
    }

    @Property
    @Law("what stands after rank k changes nothing")
    void nothingPastTheCut(@ForAll(supplier = QueryCase.Any.class) QueryCase c) {
        List<Long> longer =
                new ArrayList<>(c.ranked().subList(0, Math.min(c.k(), c.ranked().size())));
        longer.addAll(Collections.nCopies(c.k() - longer.size(), 31L));
        double cut = ask(c.withRanked(longer));
        longer.addAll(c.relevant());
        Expect.close(ask(c.withRanked(longer)), cut);
    }

    @Property(tries = 30)
    @Law("the last rank of the cut counts")
    void lastRank(@ForAll @IntRange(min = 1, max = 9) int k, @ForAll @IntRange(min = 0, max = 9) int more) {
        Expect.close(ask(new QueryCase(range(1, k + more), Set.of((long) k), k, ALL_RELEVANT)), 1.0 / k);
    }

    @Property
    @Law("renaming the ids changes nothing, also where they differ only above 32 bits")
    void renaming(@ForAll(supplier = QueryCase.Any.class) QueryCase c) {
        Set<Long> relevant = Set.copyOf(renamed(List.copyOf(c.relevant())));
        Expect.close(ask(c.withRanked(renamed(c.ranked())).withRelevant(relevant)), ask(c));
    }

    @Property(tries = 30)
    @Law(value = "nothing relevant scores 0", convention = EMPTY)
    void nothingRelevant(@ForAll(supplier = QueryCase.Any.class) QueryCase c) {
        Expect.close(ask(c.withRelevant(Set.of())), 0.0);
    }

    @Property(tries = 30)
    @Law(value = "an empty list scores 0", convention = HITS)
    void emptyList(@ForAll(supplier = QueryCase.Any.class) QueryCase c) {
        Expect.close(ask(c.withRanked(List.of())), 0.0);
    }

    @Test
    @Law(value = "the cut may lie far past the end of the list", convention = DIVISOR)
    void farPastTheEnd() {
        QueryCase c = new QueryCase(range(1, 4), Set.of(3L, 4L, 5L), Integer.MAX_VALUE, MIN_K_RELEVANT);
        Expect.close(ask(c), (1.0 / 3 + 2.0 / 4) / 3);
    }

    @Property
    @Law(value = "under ZERO the mean is over all queries", convention = POLICY)
    void meanOfAll(@ForAll(supplier = QueryCase.Several.class) List<QueryCase> cases) {
        double sum = each(cases).stream().mapToDouble(Double::doubleValue).sum();
        Expect.close(mean(cases, EmptyPolicy.ZERO), sum / cases.size());
    }

    @Property
    @Law(value = "under SKIP the mean is over the queries with something relevant", convention = POLICY)
    void meanOfSome(@ForAll(supplier = QueryCase.Several.class) List<QueryCase> cases) {
        double sum = each(cases).stream().mapToDouble(Double::doubleValue).sum();
        long counted = cases.stream().filter(c -> !c.relevant().isEmpty()).count();
        Expect.close(mean(cases, EmptyPolicy.SKIP), sum / counted);
    }

    @Property(tries = 30)
    @Law(value = "a query with an empty list counts where something is relevant", convention = POLICY)
    void emptyListCounts(@ForAll @IntRange(min = 1, max = 9) int perfect, @ForAll EmptyPolicy policy) {
        List<QueryCase> cases =
                new ArrayList<>(Collections.nCopies(perfect, new QueryCase(List.of(1L), Set.of(1L), 5, ALL_RELEVANT)));
        cases.add(cases.get(0).withRanked(List.of()));
        Expect.close(mean(cases, policy), (double) perfect / (perfect + 1));
    }

    @Property(tries = 30)
    @Law(value = "each query counts as much as any other, however much is relevant to it", convention = POLICY)
    void macroMean(@ForAll @IntRange(min = 2, max = 9) int many, @ForAll EmptyPolicy policy) {
        QueryCase small = new QueryCase(List.of(1L), Set.of(1L), 20, ALL_RELEVANT);
        QueryCase large = new QueryCase(List.of(NEW_ID), Set.copyOf(range(1, many)), 20, ALL_RELEVANT);
        Expect.close(mean(List.of(small, large), policy), 0.5);
    }

    @Property(tries = 30)
    @Law(value = "the mean of no query that counts is NaN", convention = POLICY)
    void nobodyCounts(@ForAll @IntRange(min = 1, max = 5) int queries, @ForAll ApDivisor divisor) {
        Query nothing = new Query(List.of(1L), Set.of());
        List<Query> all = Collections.nCopies(queries, nothing);
        Expect.equal(subject().mean(all, 3, divisor, EmptyPolicy.SKIP), Double.NaN);
        Expect.equal(subject().mean(List.of(), 3, divisor, EmptyPolicy.ZERO), Double.NaN);
        Expect.equal(subject().mean(List.of(), 3, divisor, EmptyPolicy.SKIP), Double.NaN);
    }

    @Property(tries = 30)
    @Law("the order of the queries changes nothing")
    void orderOfQueries(@ForAll(supplier = QueryCase.Several.class) List<QueryCase> cases, @ForAll Random random) {
        QueryCase first = cases.get(0);
        List<Query> shuffled =
                new ArrayList<>(cases.stream().map(QueryCase::query).toList());
        Collections.shuffle(shuffled, random);
        double got = subject().mean(shuffled, first.k(), first.divisor(), EmptyPolicy.ZERO);
        Expect.close(got, mean(cases, EmptyPolicy.ZERO));
    }

    @Property(tries = 30)
    @Law(value = "a cut below 1 is rejected, also where nothing is relevant or asked", convention = CUT)
    void cutBelowOne(
            @ForAll(supplier = QueryCase.Any.class) QueryCase c,
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = 0) int k) {
        Expect.rejects(IllegalArgumentException.class, () -> ask(c.withCut(k)));
        Expect.rejects(IllegalArgumentException.class, () -> ask(c.withCut(0)));
        Expect.rejects(IllegalArgumentException.class, () -> ask(c.withCut(0).withRelevant(Set.of())));
        Expect.rejects(
                IllegalArgumentException.class, () -> subject().mean(List.of(), k, c.divisor(), EmptyPolicy.SKIP));
    }

    @Property
    @Law(value = "the inputs are not modified and may be unmodifiable", convention = INPUTS)
    void inputsUnmodified(@ForAll(supplier = QueryCase.Several.class) List<QueryCase> cases) {
        double one = ask(cases.get(0));
        Expect.close(Expect.unmodified(() -> ask(cases.get(0))), one);
        double all = mean(cases, EmptyPolicy.ZERO);
        Expect.close(Expect.unmodified(() -> mean(cases, EmptyPolicy.ZERO)), all);
    }
}
