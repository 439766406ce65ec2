package podium.judge.hidden.retrieval.mergerows;

import static podium.judge.hidden.retrieval.mergerows.RowsCase.ids;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import podium.exercises.Scored;
import podium.exercises.retrieval.mergerows.MergeRows;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;

/** What is true of a merge of rows. Scores are returned as they came, so they are compared without a tolerance. */
final class MergeRowsLaws extends Laws<MergeRows> {
    private static final String BEST = "a title stands once, with the best of its scores";
    private static final String ORDER = "highest score first, the lowest id first among equal scores";
    private static final String CUT = "the best n titles are returned, all where there are fewer";
    private static final String REJECTED = "n below 1 is an IllegalArgumentException";
    private static final String INPUTS = "inputs are never modified";
    private static final long NEW_ID = 424_242L;

    @Property
    @Law(value = "the best n titles of all rows come back, each with its best score", convention = BEST)
    void plain(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        Expect.equal(c.merged(subject()), c.plain());
    }

    @Property
    @Law(value = "no title stands twice", convention = BEST)
    void once(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        List<Long> ids = ids(c.uncut().merged(subject()));
        Expect.equal(ids, ids.stream().distinct().toList());
    }

    @Property
    @Law(value = "a title has its best score, whichever row holds it", convention = BEST)
    void bestScore(
            @ForAll(supplier = RowsCase.Any.class) RowsCase c,
            @ForAll @IntRange(min = -20, max = 20) int score,
            @ForAll @IntRange(max = 5) int place) {
        RowsCase low = c.uncut().and(List.of(new Scored(NEW_ID, score - 0.5)), place);
        for (int other : new int[] {0, low.rows().size()}) {
            List<Scored> merged =
                    low.and(List.of(new Scored(NEW_ID, score)), other).merged(subject());
            List<Scored> found =
                    merged.stream().filter(entry -> entry.id() == NEW_ID).toList();
            Expect.equal(found, List.of(new Scored(NEW_ID, score)));
        }
    }

    @Property
    @Law(value = "scores never rise down the list", convention = ORDER)
    void descending(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        List<Scored> merged = c.uncut().merged(subject());
        for (int i = 1; i < merged.size(); i++) {
            Expect.atMost(merged.get(i).score(), merged.get(i - 1).score());
        }
    }

    @Property
    @Law(value = "equal scores stand in ascending order of their ids", convention = ORDER)
    void ties(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        List<Long> ids = ids(c.scores(score -> 0.5).uncut().merged(subject()));
        Expect.equal(ids, ids.stream().sorted().toList());
    }

    @Property
    @Law(value = "of equal scores at the cut the lowest ids are returned", convention = ORDER)
    void tiesAtTheCut(@ForAll(supplier = RowsCase.Any.class) RowsCase c, @ForAll @IntRange(min = 1, max = 4) int cut) {
        RowsCase level = c.scores(score -> 0.5).cut(cut);
        Expect.equal(ids(level.merged(subject())), ids(level.plain()));
    }

    @Property
    @Law("the order of the rows changes nothing")
    void orderOfRows(@ForAll(supplier = RowsCase.Any.class) RowsCase c, @ForAll Random random) {
        List<List<Scored>> shuffled = new ArrayList<>(c.rows());
        Collections.shuffle(shuffled, random);
        Expect.equal(c.with(shuffled).merged(subject()), c.plain());
    }

    @Property
    @Law("splitting every row in two changes nothing")
    void splitting(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        Expect.equal(c.split().merged(subject()), c.plain());
    }

    @Property
    @Law(value = "the same rows twice change nothing", convention = BEST)
    void twice(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        Expect.equal(c.twice().merged(subject()), c.plain());
    }

    @Property
    @Law("an empty row changes nothing, wherever it stands")
    void emptyRow(@ForAll(supplier = RowsCase.Any.class) RowsCase c, @ForAll @IntRange(max = 5) int place) {
        Expect.equal(c.and(List.of(), place).merged(subject()), c.plain());
    }

    @Property
    @Law(value = "a smaller cut gives the beginning of the same list", convention = CUT)
    void prefix(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        List<Scored> longer = c.cut(c.n() + 1).merged(subject());
        Expect.equal(c.merged(subject()), longer.subList(0, Math.min(c.n(), longer.size())));
    }

    @Property(tries = 30)
    @Law(value = "where there are fewer titles than n all of them are returned", convention = CUT)
    void fewer(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        long titles = c.rows().stream()
                .flatMap(List::stream)
                .map(Scored::id)
                .distinct()
                .count();
        Expect.equal(c.cut(Integer.MAX_VALUE).merged(subject()).size(), (int) titles);
    }

    @Property(tries = 30)
    @Law(value = "a title that leads many rows uses up one place", convention = CUT)
    void repeatsAcrossRows(@ForAll @IntRange(min = 2, max = 9) int count) {
        List<List<Scored>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(List.of(new Scored(7, 100 - row), new Scored(500, 0.5 + row)));
        }
        Expect.equal(subject().merge(rows, 2), List.of(new Scored(7, 100), new Scored(500, count - 0.5)));
    }

    @Property(tries = 30)
    @Law(value = "a title that a row repeats uses up one place", convention = CUT)
    void repeatsWithinARow(@ForAll @IntRange(min = 2, max = 9) int copies) {
        List<Scored> row = new ArrayList<>();
        IntStream.range(0, copies).forEach(copy -> row.add(new Scored(500, 10 - copy)));
        row.add(new Scored(600, 0.5));
        List<Scored> other = List.of(new Scored(700, 0.25));
        Expect.equal(subject().merge(List.of(row, other), 2), List.of(new Scored(500, 10), new Scored(600, 0.5)));
    }

    @Property(tries = 30)
    @Law(value = "one row may hold all of the best", convention = CUT)
    void oneRow(@ForAll(supplier = RowsCase.Any.class) RowsCase c, @ForAll @IntRange(min = 1, max = 30) int length) {
        List<Scored> best = IntStream.range(0, length)
                .mapToObj(rank -> new Scored(NEW_ID - rank, 1e12 - rank))
                .toList();
        Expect.equal(c.and(best, length % 6).cut(length).merged(subject()), best);
    }

    @Property
    @Law("adding the same number to every score adds it to every score returned, also where all are below 0")
    void shifted(@ForAll(supplier = RowsCase.Any.class) RowsCase c, @ForAll @IntRange(min = -10, max = 10) int tens) {
        double shift = tens * 1e10;
        RowsCase alone = new RowsCase(List.of(c.plain()), c.n());
        Expect.equal(
                c.scores(score -> score + shift).merged(subject()),
                alone.scores(score -> score + shift).plain());
    }

    @Property
    @Law("scores are compared and returned as doubles, however large, small or close together")
    void scaled(@ForAll(supplier = RowsCase.Any.class) RowsCase c, @ForAll @IntRange(min = -9, max = 9) int hundreds) {
        double factor = Math.scalb(1.0, 100 * hundreds);
        RowsCase near = c.scores(score -> factor * (1 + Math.ulp(1.0) * Math.signum(score)));
        Expect.equal(near.merged(subject()), near.plain());
    }

    @Property
    @Law("renaming the titles in their order changes nothing else, also where they differ only above 32 bits")
    void renamed(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        RowsCase small = c.each(entry -> new Scored(Math.floorMod(entry.id(), 1_000L), entry.score()));
        List<Scored> wanted = small.plain().stream()
                .map(entry -> new Scored(entry.id() << 33, entry.score()))
                .toList();
        RowsCase large = small.each(entry -> new Scored(entry.id() << 33, entry.score()));
        Expect.equal(large.merged(subject()), wanted);
    }

    @Property(tries = 30)
    @Law("no rows, or only empty ones, give nothing")
    void nothing(@ForAll @IntRange(max = 4) int empty, @ForAll @IntRange(min = 1, max = 9) int n) {
        Expect.equal(subject().merge(Collections.nCopies(empty, List.of()), n), List.of());
    }

    @Property(tries = 30)
    @Law(value = "n below 1 is rejected, also where there is nothing to merge", convention = REJECTED)
    void rejected(
            @ForAll(supplier = RowsCase.Any.class) RowsCase c,
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int negative) {
        Expect.rejects(IllegalArgumentException.class, () -> c.cut(0).merged(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> c.cut(negative).merged(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> subject().merge(List.of(), 0));
    }

    @Property
    @Law(
            value = "the rows are not modified, may be unmodifiable, and give the same when merged again",
            convention = INPUTS)
    void inputsUnmodified(@ForAll(supplier = RowsCase.Any.class) RowsCase c) {
        List<Scored> once = c.merged(subject());
        Expect.equal(Expect.unmodified(() -> c.merged(subject())), once);
    }
}
