package podium.judge.hidden.metrics.rocaucgauc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.metrics.rocaucgauc.RocAucGauc;
import podium.judge.hidden.FewIds;

/**
 * A small input.
 *
 * @param all its rows, in order
 */
record Rows(List<Row> all) {
    /** Both zeros, numbers that are one as floats or as ints, and numbers that no float holds. */
    private static final Double[] SCORES = {
        0.0, -0.0, 0.25, 0.5, 0.5 + 1e-12, 0.75, 1.0, -1.0, -0.25, 3.0, 1e-200, -1e-200, 1e200, 2e200, -1e200
    };

    Rows {
        all = List.copyOf(all);
    }

    /**
     * One row.
     *
     * @param group it belongs to
     * @param score of the model
     * @param positive its label
     */
    record Row(long group, double score, boolean positive) {
        Row scored(double other) {
            return new Row(group, other, positive);
        }

        Row in(long other) {
            return new Row(other, score, positive);
        }
    }

    double auc(RocAucGauc subject) {
        return subject.auc(scores(), labels());
    }

    double groupedAuc(RocAucGauc subject) {
        long[] groups = all.stream().mapToLong(Row::group).toArray();
        return subject.groupedAuc(groups, scores(), labels());
    }

    double[] scores() {
        return all.stream().mapToDouble(Row::score).toArray();
    }

    boolean[] labels() {
        boolean[] labels = new boolean[all.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = all.get(i).positive();
        }
        return labels;
    }

    Rows each(UnaryOperator<Row> change) {
        return new Rows(all.stream().map(change).toList());
    }

    Rows and(Row... more) {
        List<Row> longer = new ArrayList<>(all);
        Collections.addAll(longer, more);
        return new Rows(longer);
    }

    Rows shuffled(Random random) {
        List<Row> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return new Rows(shuffled);
    }

    /** Every score as its place among the different ones, which keeps their order and their ties. */
    Rows placed() {
        double[] places = all.stream()
                .mapToDouble(Row::score)
                .map(score -> score + 0.0)
                .sorted()
                .distinct()
                .toArray();
        return each(row -> row.scored(IntStream.range(0, places.length)
                .filter(i -> places[i] == row.score())
                .findFirst()
                .orElseThrow()));
    }

    private List<Row> of(boolean positive) {
        return all.stream().filter(row -> row.positive() == positive).toList();
    }

    /** Goes through all pairs. */
    double plainAuc() {
        double won = 0;
        for (Row positive : of(true)) {
            for (Row negative : of(false)) {
                won += positive.score() > negative.score() ? 1 : positive.score() == negative.score() ? 0.5 : 0;
            }
        }
        return won / (of(true).size() * of(false).size());
    }

    /** Goes through all groups. */
    double plainGroupedAuc() {
        double sum = 0;
        int weight = 0;
        for (long group : all.stream().mapToLong(Row::group).distinct().toArray()) {
            Rows own = new Rows(all.stream().filter(row -> row.group() == group).toList());
            if (!Double.isNaN(own.plainAuc())) {
                sum += own.all.size() * own.plainAuc();
                weight += own.all.size();
            }
        }
        return sum / weight;
    }

    /** As many rows of one group, by number. */
    static Rows of(long group, int count, UnaryOperator<Row> row) {
        return new Rows(LongStream.range(0, count)
                .mapToObj(i -> row.apply(new Row(group, i, false)))
                .toList());
    }

    private static Arbitrary<Row> row() {
        return Combinators.combine(FewIds.any(), Arbitraries.of(SCORES), Arbitraries.of(true, false))
                .as(Row::new);
    }

    /** Up to 12 rows; a class, a group or everything may be missing. */
    static final class Any implements ArbitrarySupplier<Rows> {
        @Override
        public Arbitrary<Rows> get() {
            return row().list().ofMaxSize(12).map(Rows::new);
        }
    }

    /** Rows of few groups, most of which hold both classes. */
    static final class FewGroups implements ArbitrarySupplier<Rows> {
        @Override
        public Arbitrary<Rows> get() {
            Arbitrary<Long> few = Arbitraries.of(1L, 128L, (1L << 32) + 1);
            return Combinators.combine(row(), few)
                    .as(Row::in)
                    .list()
                    .ofMinSize(4)
                    .ofMaxSize(14)
                    .map(Rows::new);
        }
    }

    /** Rows of both classes. */
    static final class BothClasses implements ArbitrarySupplier<Rows> {
        @Override
        public Arbitrary<Rows> get() {
            return Combinators.combine(new Any().get(), Arbitraries.of(SCORES), Arbitraries.of(SCORES))
                    .as((rows, up, down) -> rows.and(new Row(1, up, true), new Row(1, down, false)));
        }
    }
}
