package podium.judge.hidden.metrics.rocaucgauc;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import podium.exercises.metrics.rocaucgauc.RocAucGauc;
import podium.judge.engine.testkit.Expect;
import podium.judge.engine.testkit.Law;
import podium.judge.engine.testkit.Laws;
import podium.judge.hidden.metrics.rocaucgauc.Rows.Row;

/** What is true of the area under the ROC curve, and of its mean over groups. */
final class RocAucGaucLaws extends Laws<RocAucGauc> {
    private static final String PAIRS = "AUC is the share of pairs of a positive and a negative that the positive wins";
    private static final String TIES = "a tie counts half, and equal numbers tie";
    private static final String ONE_CLASS = "AUC is NaN where a class is missing";
    private static final String GROUPS = "the mean is over groups with both classes, weighted by their rows";
    private static final String FINITE = "NaN or infinite input is an IllegalArgumentException";
    private static final String INPUTS = "inputs are never modified";
    private static final long NEW_GROUP = 424_242L;

    @Property
    @Law(value = "AUC equals the plain definition", convention = PAIRS)
    void plain(@ForAll(supplier = Rows.BothClasses.class) Rows rows) {
        Expect.close(rows.auc(subject()), rows.plainAuc());
    }

    @Property(tries = 30)
    @Law(value = "rows that all tie score a half", convention = TIES)
    void allTied(@ForAll(supplier = Rows.BothClasses.class) Rows rows) {
        Expect.close(rows.each(row -> row.scored(0.5)).auc(subject()), 0.5);
    }

    @Property
    @Law(value = "the order of the rows changes nothing", convention = TIES)
    void anyOrder(@ForAll(supplier = Rows.BothClasses.class) Rows rows, @ForAll Random random) {
        Expect.close(rows.shuffled(random).auc(subject()), rows.auc(subject()));
    }

    @Property
    @Law(value = "0.0 and -0.0 tie", convention = TIES)
    void zeros(@ForAll boolean positive) {
        Rows rows = new Rows(List.of(new Row(1, 0.0, positive), new Row(1, -0.0, !positive)));
        Expect.close(rows.auc(subject()), 0.5);
        Expect.close(rows.groupedAuc(subject()), 0.5);
    }

    @Property
    @Law(value = "only the order of the scores matters, not how far apart they are", convention = PAIRS)
    void onlyOrder(@ForAll(supplier = Rows.BothClasses.class) Rows rows) {
        double asDrawn = rows.auc(subject());
        Expect.close(rows.placed().auc(subject()), asDrawn);
        Rows near = rows.placed().each(row -> row.scored(row.score() / 100 - 0.05));
        Expect.close(near.auc(subject()), asDrawn);
    }

    @Property
    @Law(value = "scores that differ in their last digits only do not tie", convention = TIES)
    void lastDigits(@ForAll(supplier = Rows.BothClasses.class) Rows rows) {
        Rows near = rows.placed().each(row -> row.scored(1e9 + row.score() * 1e-6));
        Expect.close(near.auc(subject()), rows.plainAuc());
    }

    @Property
    @Law(value = "turning every score into its negative turns AUC into 1 - AUC", convention = TIES)
    void negated(@ForAll(supplier = Rows.BothClasses.class) Rows rows) {
        Rows negated = rows.each(row -> row.scored(-row.score()));
        Expect.close(negated.auc(subject()), 1 - rows.auc(subject()));
    }

    @Property
    @Law(value = "all rows twice change nothing", convention = PAIRS)
    void twice(@ForAll(supplier = Rows.BothClasses.class) Rows rows) {
        Rows twice = rows.and(rows.all().toArray(Row[]::new));
        Expect.close(twice.auc(subject()), rows.auc(subject()));
    }

    @Property
    @Law(value = "positives above all negatives score 1, below all of them 0", convention = PAIRS)
    void apart(@ForAll(supplier = Rows.BothClasses.class) Rows rows, @ForAll Random random) {
        Rows above = rows.placed().each(row -> row.scored(row.score() + (row.positive() ? 100 : 0)));
        Expect.close(above.shuffled(random).auc(subject()), 1.0);
        Rows below = rows.placed().each(row -> row.scored(row.score() - (row.positive() ? 100 : 0)));
        Expect.close(below.shuffled(random).auc(subject()), 0.0);
    }

    @Property
    @Law(value = "the result lies between 0 and 1", convention = PAIRS)
    void inRange(@ForAll(supplier = Rows.BothClasses.class) Rows rows) {
        Expect.between(rows.auc(subject()), -1e-9, 1 + 1e-9);
        Expect.between(rows.each(row -> row.in(1)).groupedAuc(subject()), -1e-9, 1 + 1e-9);
    }

    @Property
    @Law(value = "one class alone, or no row, is NaN", convention = ONE_CLASS)
    void oneClass(@ForAll(supplier = Rows.Any.class) Rows rows, @ForAll boolean positive) {
        Rows one = rows.each(row -> new Row(row.group(), row.score(), positive));
        Expect.equal(one.auc(subject()), Double.NaN);
    }

    /** Positives and negatives take turns, so a positive is above as many negatives as there are positives below it. */
    @Test
    @Law(value = "two billion pairs are counted as well", convention = PAIRS)
    void manyPairs() {
        int each = 46_400;
        Rows rows = Rows.of(1, 2 * each, row -> new Row(row.group(), row.score(), row.score() % 2 == 0));
        Expect.close(rows.auc(subject()), (each - 1) / (2.0 * each));
        Expect.close(rows.groupedAuc(subject()), (each - 1) / (2.0 * each));
    }

    @Property
    @Law(value = "grouped AUC equals the plain definition", convention = GROUPS)
    void plainGrouped(@ForAll(supplier = Rows.FewGroups.class) Rows rows) {
        Expect.close(rows.groupedAuc(subject()), rows.plainGroupedAuc());
    }

    @Property
    @Law(value = "of one group it is the group's AUC", convention = GROUPS)
    void oneGroup(@ForAll(supplier = Rows.Any.class) Rows rows, @ForAll long group) {
        Rows one = rows.each(row -> row.in(group));
        Expect.close(one.groupedAuc(subject()), one.auc(subject()));
    }

    @Property
    @Law(value = "shifting all scores of a group changes nothing", convention = GROUPS)
    void shifted(@ForAll(supplier = Rows.FewGroups.class) Rows rows) {
        Rows shifted = rows.placed().each(row -> row.scored(row.score() + (row.group() == 1 ? 100 : 0)));
        Expect.close(shifted.groupedAuc(subject()), rows.placed().groupedAuc(subject()));
    }

    @Property
    @Law(value = "a group with one class changes nothing, however large", convention = GROUPS)
    void oneClassGroup(
            @ForAll(supplier = Rows.FewGroups.class) Rows rows,
            @ForAll boolean positive,
            @ForAll @IntRange(min = 1, max = 9) int count) {
        Row[] more = Rows.of(NEW_GROUP, count, row -> new Row(row.group(), row.score(), positive))
                .all()
                .toArray(Row[]::new);
        Rows both = rows.and(new Row(1, 1, true), new Row(1, 0, false));
        Expect.close(both.and(more).groupedAuc(subject()), both.groupedAuc(subject()));
    }

    @Property(tries = 30)
    @Law(value = "a group weighs as much as it has rows, whatever their labels", convention = GROUPS)
    void weights(
            @ForAll @IntRange(min = 2, max = 9) int more,
            @ForAll @IntRange(min = 1, max = 9) int positives,
            @ForAll @IntRange(min = 1, max = 9) int negatives) {
        Rows rows = Rows.of(1, more + 1, row -> new Row(row.group(), row.score(), row.score() == more))
                .and(Rows.of(2, positives, row -> new Row(row.group(), 1, true))
                        .all()
                        .toArray(Row[]::new))
                .and(Rows.of(2, negatives, row -> new Row(row.group(), 2, false))
                        .all()
                        .toArray(Row[]::new));
        Expect.close(rows.groupedAuc(subject()), (more + 1.0) / (more + 1 + positives + negatives));
    }

    @Property(tries = 30)
    @Law(value = "where no group holds both classes it is NaN", convention = GROUPS)
    void noGroup(@ForAll(supplier = Rows.Any.class) Rows rows) {
        Rows apart = rows.each(row -> row.in(row.positive() ? row.group() : row.group() ^ (1L << 40)));
        Expect.equal(apart.groupedAuc(subject()), Double.NaN);
    }

    @Property
    @Law(value = "renaming the groups changes nothing, also where they differ only above 32 bits", convention = GROUPS)
    void renamed(@ForAll(supplier = Rows.FewGroups.class) Rows rows) {
        Rows renamed = rows.each(row -> row.in(Long.rotateLeft(row.group(), 32)));
        Expect.close(renamed.groupedAuc(subject()), rows.groupedAuc(subject()));
    }

    @Property
    @Law(value = "rows of a group may stand anywhere", convention = GROUPS)
    void anywhere(@ForAll(supplier = Rows.FewGroups.class) Rows rows, @ForAll Random random) {
        Expect.close(rows.shuffled(random).groupedAuc(subject()), rows.groupedAuc(subject()));
    }

    /** What no score may be. */
    static final class NotFinite implements ArbitrarySupplier<Double> {
        @Override
        public Arbitrary<Double> get() {
            return Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        }
    }

    @Property(tries = 30)
    @Law(value = "a score that is NaN or infinite is rejected", convention = FINITE)
    void notFinite(
            @ForAll(supplier = Rows.BothClasses.class) Rows rows,
            @ForAll(supplier = NotFinite.class) double score,
            @ForAll boolean positive,
            @ForAll Random random) {
        Rows bad = rows.and(new Row(1, score, positive)).shuffled(random);
        Expect.rejects(IllegalArgumentException.class, () -> bad.auc(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> bad.groupedAuc(subject()));
    }

    @Property(tries = 30)
    @Law(value = "such a score is rejected where its class or group counts for nothing as well", convention = FINITE)
    void notFiniteAnywhere(
            @ForAll(supplier = Rows.FewGroups.class) Rows rows,
            @ForAll(supplier = NotFinite.class) double score,
            @ForAll boolean positive) {
        Row alone = new Row(NEW_GROUP, score, positive);
        Expect.rejects(IllegalArgumentException.class, () -> rows.and(alone).groupedAuc(subject()));
        Expect.rejects(IllegalArgumentException.class, () -> new Rows(List.of(alone)).auc(subject()));
    }

    @Property(tries = 30)
    @Law(value = "arrays of different lengths are rejected", convention = "lengths are equal")
    void lengths(@ForAll(supplier = Rows.BothClasses.class) Rows rows, @ForAll @IntRange(min = 1, max = 3) int more) {
        double[] scores = rows.scores();
        boolean[] labels = rows.labels();
        int rowCount = scores.length;
        double[] longer = Arrays.copyOf(scores, rowCount + more);
        boolean[] moreLabels = Arrays.copyOf(labels, rowCount + more);
        long[] groups = new long[rowCount];
        Expect.rejects(IllegalArgumentException.class, () -> subject().auc(longer, labels));
        Expect.rejects(IllegalArgumentException.class, () -> subject().auc(scores, moreLabels));
        Expect.rejects(IllegalArgumentException.class, () -> subject().groupedAuc(groups, longer, labels));
        Expect.rejects(IllegalArgumentException.class, () -> subject().groupedAuc(groups, scores, moreLabels));
        Expect.rejects(IllegalArgumentException.class, () -> subject().groupedAuc(groups, longer, moreLabels));
        Expect.rejects(
                IllegalArgumentException.class, () -> subject().groupedAuc(new long[rowCount + more], scores, labels));
    }

    @Property
    @Law(value = "the inputs are not modified", convention = INPUTS)
    void inputsUnmodified(@ForAll(supplier = Rows.FewGroups.class) Rows rows) {
        double one = rows.auc(subject());
        Expect.close(Expect.unmodified(() -> rows.auc(subject())), one);
        double all = rows.groupedAuc(subject());
        Expect.close(Expect.unmodified(() -> rows.groupedAuc(subject())), all);
    }
}
