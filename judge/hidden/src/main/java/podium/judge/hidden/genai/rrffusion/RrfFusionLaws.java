package podium.judge.hidden.genai.rrffusion;

import static podium.judge.hidden.FewIds.range;
import static podium.judge.hidden.genai.rrffusion.RankingsCase.byId;
import static podium.judge.hidden.genai.rrffusion.RankingsCase.ids;
import static podium.judge.hidden.genai.rrffusion.RankingsCase.scores;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.Scored;
import podium.exercises.genai.rrffusion.RrfFusion;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** What is true of reciprocal rank fusion. */
final class RrfFusionLaws extends Laws<RrfFusion> {
    private static final String RANKS = "a ranking adds 1 / (k0 + rank) to an id that it holds; ranks start at 1";
    private static final String ABSENT = "a ranking adds nothing to an id that it does not hold";
    private static final String REPEATS = "a repeated id counts once, at its first rank, and holds its later ranks";
    private static final String ORDER = "highest score first, the lowest id first among equal scores";
    private static final String CUT = "the best topN are returned, all where there are fewer";
    private static final String REJECTED = "k0 below 0 or topN below 1 is an IllegalArgumentException";
    private static final String INPUTS = "inputs are never modified";
    private static final long NEW_ID = 424_242L;

    @Property
    @Law(value = "the scores returned are the best of the plain definition", convention = RANKS)
    void plainScores(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c) {
        Expect.close(scores(c.fused(subject())), c.plainScores());
    }

    @Property
    @Law(value = "each id has the score of the plain definition, and stands once", convention = RANKS)
    void plainIds(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c) {
        List<Scored> fused = c.fused(subject());
        Map<Long, Double> plain = c.plain();
        Map<Long, Double> wanted = new LinkedHashMap<>();
        byId(fused).keySet().forEach(id -> wanted.put(id, plain.getOrDefault(id, 0.0)));
        Expect.close(byId(fused), wanted);
        Expect.equal(ids(fused).stream().distinct().toList(), ids(fused));
    }

    @Property(tries = 30)
    @Law(value = "one ranking keeps its order, and its first id scores 1 / (k0 + 1)", convention = RANKS)
    void oneRanking(@ForAll @IntRange(min = 1, max = 30) int length, @ForAll @IntRange(max = 100) int k0) {
        List<Scored> fused = subject().fuse(List.of(range(1, length)), k0, length);
        Expect.equal(ids(fused), range(1, length));
        Expect.close(fused.get(0).score(), 1 / (k0 + 1.0));
    }

    @Property(tries = 30)
    @Law(value = "the constant is the one asked for", convention = RANKS)
    void constant(@ForAll @IntRange(max = 100_000) int k0) {
        Expect.close(
                scores(subject().fuse(List.of(List.of(1L, 2L), List.of(1L)), k0, 2)),
                List.of(2 / (k0 + 1.0), 1 / (k0 + 2.0)));
    }

    @Test
    @Law(value = "the largest constant does not overflow", convention = RANKS)
    void largestConstant() {
        List<Scored> fused = subject().fuse(List.of(List.of(5L, 6L)), Integer.MAX_VALUE, 2);
        Expect.equal(ids(fused), List.of(5L, 6L));
        Expect.close(fused.get(0).score() * 0x1p31, 1.0);
    }

    @Property
    @Law(value = "the order of the rankings changes nothing", convention = RANKS)
    void orderOfRankings(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c, @ForAll Random random) {
        List<List<Long>> shuffled = new ArrayList<>(c.rankings());
        Collections.shuffle(shuffled, random);
        Expect.close(
                byId(c.with(shuffled).uncut().fused(subject())), byId(c.uncut().fused(subject())));
    }

    @Property
    @Law(value = "an empty ranking changes nothing", convention = ABSENT)
    void emptyRanking(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c) {
        Expect.close(c.and(List.of()).fused(subject()), c.fused(subject()));
    }

    @Property
    @Law(value = "a ranking of other ids leaves the scores as they were", convention = ABSENT)
    void otherIds(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c) {
        Map<Long, Double> before = byId(c.uncut().fused(subject()));
        Map<Long, Double> after = byId(c.and(List.of(NEW_ID)).uncut().fused(subject()));
        after.remove(NEW_ID);
        Expect.close(after, before);
    }

    @Property
    @Law(value = "the same rankings twice double every score", convention = RANKS)
    void twice(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c) {
        Map<Long, Double> doubled = byId(c.uncut().fused(subject()));
        doubled.replaceAll((id, score) -> 2 * score);
        Expect.close(byId(c.twice().uncut().fused(subject())), doubled);
    }

    @Property
    @Law(value = "moving an id up never lowers its score", convention = RANKS)
    void movingUp(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c, @ForAll @IntRange(max = 5) int at) {
        List<Long> ranking = new ArrayList<>(range(1, 6));
        Long moved = ranking.get(at);
        double before = byId(c.and(ranking).uncut().fused(subject())).getOrDefault(moved, 0.0);
        Collections.swap(ranking, at, Math.max(0, at - 1));
        double after = byId(c.and(ranking).uncut().fused(subject())).getOrDefault(moved, 0.0);
        Expect.atLeast(after, before);
    }

    @Property(tries = 30)
    @Law(value = "an id that several rankings hold beats one that the same ranks of fewer hold", convention = RANKS)
    void agreement(@ForAll @IntRange(min = 2, max = 5) int rankings, @ForAll @IntRange(max = 60) int k0) {
        List<List<Long>> agreeing = new ArrayList<>(Collections.nCopies(rankings, List.of(9L, NEW_ID)));
        agreeing.add(List.of(1L));
        Expect.close(subject().fuse(agreeing, k0, 1), List.of(new Scored(9, rankings / (k0 + 1.0))));
    }

    @Property(tries = 30)
    @Law(value = "a repeated id counts at its first rank only", convention = REPEATS)
    void repeatsCountOnce(@ForAll @IntRange(min = 2, max = 9) int copies, @ForAll @IntRange(max = 60) int k0) {
        List<Scored> fused = subject().fuse(List.of(Collections.nCopies(copies, 500L)), k0, 9);
        Expect.close(fused, List.of(new Scored(500, 1 / (k0 + 1.0))));
    }

    @Property(tries = 30)
    @Law(value = "a repeated id still holds its later ranks", convention = REPEATS)
    void repeatsHoldRanks(@ForAll @IntRange(min = 2, max = 9) int copies, @ForAll @IntRange(max = 60) int k0) {
        List<Long> ranking = new ArrayList<>(Collections.nCopies(copies, 500L));
        ranking.add(600L);
        double wanted = 1 / (k0 + copies + 1.0);
        Expect.close(byId(subject().fuse(List.of(ranking), k0, 9)).getOrDefault(600L, 0.0), wanted);
    }

    @Property
    @Law(value = "a repeat in one ranking is none in another", convention = REPEATS)
    void repeatsByRanking(@ForAll @IntRange(min = 2, max = 5) int rankings, @ForAll @IntRange(max = 60) int k0) {
        List<Scored> fused = subject().fuse(Collections.nCopies(rankings, List.of(500L, 500L)), k0, 9);
        Expect.close(fused, List.of(new Scored(500, rankings / (k0 + 1.0))));
    }

    @Property
    @Law(value = "scores never rise down the list", convention = ORDER)
    void descending(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c) {
        List<Double> got = scores(c.uncut().fused(subject()));
        for (int i = 1; i < got.size(); i++) {
            Expect.atMost(got.get(i), got.get(i - 1));
        }
    }

    @Property
    @Law(value = "equal scores stand in ascending order of their ids", convention = ORDER)
    void ties(@ForAll(supplier = RankingsCase.Apart.class) RankingsCase c) {
        Expect.equal(ids(c.fused(subject())), c.plainIds());
    }

    @Property
    @Law(value = "of equal scores at the cut the lowest ids are returned", convention = ORDER)
    void tiesAtTheCut(@ForAll(supplier = RankingsCase.Apart.class) RankingsCase c, @ForAll @IntRange(max = 6) int at) {
        int cut = 1 + at % c.plainIds().size();
        Expect.equal(ids(c.cut(cut).fused(subject())), c.plainIds().subList(0, cut));
    }

    @Property(tries = 30)
    @Law(value = "where fewer ids than topN are held all of them are returned", convention = CUT)
    void fewer(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c) {
        long held = c.rankings().stream().flatMap(List::stream).distinct().count();
        Expect.equal(c.cut(Integer.MAX_VALUE).fused(subject()).size(), (int) held);
    }

    @Property(tries = 30)
    @Law(value = "the cut is made after the fusion", convention = CUT)
    void lateCut(@ForAll @IntRange(min = 2, max = 9) int rankings) {
        List<List<Long>> thirdEverywhere = new ArrayList<>();
        for (long ranking = 0; ranking < rankings; ranking++) {
            thirdEverywhere.add(List.of(100 + ranking, 200 + ranking, 7L));
        }
        List<Scored> fused = subject().fuse(thirdEverywhere, 60, 1);
        Expect.close(fused, List.of(new Scored(7, rankings / 63.0)));
    }

    @Property
    @Law("renaming the ids in their order changes nothing else, also where they differ only above 32 bits")
    void renamed(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c) {
        RankingsCase small = c.each(id -> Math.floorMod(id, 1_000L)).uncut();
        List<Scored> before = small.fused(subject());
        Map<Long, Double> wanted = new LinkedHashMap<>();
        byId(before).forEach((id, score) -> wanted.put(id << 33, score));
        Expect.close(byId(small.each(id -> id << 33).fused(subject())), wanted);
    }

    @Property(tries = 30)
    @Law("no rankings, or only empty ones, give nothing")
    void nothing(@ForAll @IntRange(max = 4) int empty, @ForAll @IntRange(min = 1, max = 9) int topN) {
        Expect.equal(subject().fuse(Collections.nCopies(empty, List.of()), 60, topN), List.of());
    }

    @Property(tries = 30)
    @Law(value = "k0 below 0 and topN below 1 are rejected, also where there is nothing to fuse", convention = REJECTED)
    void rejected(
            @ForAll(supplier = RankingsCase.Any.class) RankingsCase c,
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int negative) {
        Expect.rejects(IllegalArgumentException.class, () -> c.with(negative).fused(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> c.with(-1).fused(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> c.cut(negative).fused(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> c.cut(0).fused(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> subject().fuse(List.of(), 60, 0));
    }

    @Property
    @Law(value = "the inputs are not modified and may be unmodifiable", convention = INPUTS)
    void inputsUnmodified(@ForAll(supplier = RankingsCase.Any.class) RankingsCase c) {
        List<Scored> once = c.fused(subject());
        Expect.close(Expect.unmodified(() -> c.fused(subject())), once);
    }
}
