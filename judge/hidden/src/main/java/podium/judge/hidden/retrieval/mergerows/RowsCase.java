package podium.judge.hidden.retrieval.mergerows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.Scored;
import podium.exercises.retrieval.mergerows.MergeRows;
import podium.judge.hidden.FewIds;

/**
 * One small input; its rows are put in order.
 *
 * @param rows up to five, of up to six entries
 * @param n the cut
 */
record RowsCase(List<List<Scored>> rows, int n) {
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id);
    private static final int ALL = 100;
    /** Less than 1 apart, of both signs, zero, and beyond int. */
    private static final Double[] SCORES = {1.0, 0.75, 0.5, 0.25, 0.0, -0.25, -0.5, -3.0, 2.0, 5e9, -5e9};

    RowsCase {
        rows = rows.stream()
                .map(row -> row.stream().sorted(BEST_FIRST).toList())
                .toList();
    }

    List<Scored> merged(MergeRows subject) {
        return subject.merge(rows, n);
    }

    RowsCase cut(int other) {
        return new RowsCase(rows, other);
    }

    RowsCase uncut() {
        return cut(ALL);
    }

    RowsCase with(List<List<Scored>> others) {
        return new RowsCase(others, n);
    }

    RowsCase each(UnaryOperator<Scored> change) {
        return with(rows.stream().map(row -> row.stream().map(change).toList()).toList());
    }

    RowsCase scores(DoubleUnaryOperator change) {
        return each(entry -> new Scored(entry.id(), change.applyAsDouble(entry.score())));
    }

    RowsCase and(List<Scored> row, int place) {
        List<List<Scored>> more = new ArrayList<>(rows);
        more.add(Math.min(place, rows.size()), row);
        return with(more);
    }

    /** Every second entry of a row in a row of its own. */
    RowsCase split() {
        List<List<Scored>> halves = new ArrayList<>();
        for (List<Scored> row : rows) {
            for (int half = 0; half < 2; half++) {
                int first = half;
                halves.add(IntStream.range(0, row.size())
                        .filter(index -> index % 2 == first)
                        .mapToObj(row::get)
                        .toList());
            }
        }
        return with(halves);
    }

    RowsCase twice() {
        return with(Collections.nCopies(2, rows).stream().flatMap(List::stream).toList());
    }

    /** Looks at every entry, and sorts all titles. */
    List<Scored> plain() {
        Map<Long, Double> best = new HashMap<>();
        rows.forEach(row -> row.forEach(entry -> best.merge(entry.id(), entry.score(), Math::max)));
        return best.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(BEST_FIRST)
                .limit(n)
                .toList();
    }

    static List<Long> ids(List<Scored> entries) {
        return entries.stream().map(Scored::id).toList();
    }

    /** Some or all rows may be empty; titles and scores are few, so that repeats and ties are common. */
    static final class Any implements ArbitrarySupplier<RowsCase> {
        @Override
        public Arbitrary<RowsCase> get() {
            Arbitrary<Scored> entries =
                    Combinators.combine(FewIds.any(), Arbitraries.of(SCORES)).as(Scored::new);
            return Combinators.combine(
                            entries.list().ofMaxSize(6).list().ofMaxSize(5),
                            Arbitraries.integers().between(1, 10))
                    .as(RowsCase::new);
        }
    }
}
