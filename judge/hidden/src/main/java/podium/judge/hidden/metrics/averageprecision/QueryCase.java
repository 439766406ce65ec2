package podium.judge.hidden.metrics.averageprecision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import podium.exercises.metrics.averageprecision.ApDivisor;
import podium.exercises.metrics.averageprecision.Query;
import podium.judge.hidden.FewIds;

/**
 * One small input.
 *
 * @param ranked the list, up to 12 ids
 * @param relevant the relevant ids, up to 6
 * @param k the cut, up to 15
 * @param divisor what to divide by
 */
record QueryCase(List<Long> ranked, Set<Long> relevant, int k, ApDivisor divisor) {
    QueryCase {
        ranked = FewIds.boxedAfresh(ranked);
        // In one order: what is drawn, and shown, shall be the same in every process.
        relevant = Collections.unmodifiableSet(new TreeSet<>(relevant));
    }

    Query query() {
        return new Query(ranked, relevant);
    }

    QueryCase withRanked(List<Long> other) {
        return new QueryCase(other, relevant, k, divisor);
    }

    QueryCase withRelevant(Set<Long> other) {
        return new QueryCase(ranked, other, k, divisor);
    }

    QueryCase withCut(int other) {
        return new QueryCase(ranked, relevant, other, divisor);
    }

    QueryCase with(ApDivisor other) {
        return new QueryCase(ranked, relevant, k, other);
    }

    /** At least one id is relevant, and it is the first's. */
    QueryCase withSomethingRelevant() {
        Set<Long> more = new HashSet<>(relevant);
        more.add(1L);
        return withRelevant(more);
    }

    /** Goes through the relevant ids, and asks for each at which rank it first stands and how many others stand before. */
    double plain() {
        List<Long> top = ranked.subList(0, Math.min(k, ranked.size()));
        double sum = 0;
        for (Long id : relevant) {
            int rank = top.indexOf(id) + 1;
            if (rank > 0) {
                long hits = relevant.stream()
                        .map(top::indexOf)
                        .filter(index -> index >= 0 && index < rank)
                        .count();
                sum += (double) hits / rank;
            }
        }
        int reachable = divisor == ApDivisor.ALL_RELEVANT ? relevant.size() : Math.min(k, relevant.size());
        return reachable == 0 ? 0 : sum / reachable;
    }

    /** Draws cases. */
    static final class Any implements ArbitrarySupplier<QueryCase> {
        @Override
        public Arbitrary<QueryCase> get() {
            return Combinators.combine(
                            FewIds.any().list().ofMaxSize(12),
                            FewIds.any().set().ofMaxSize(6),
                            Arbitraries.integers().between(1, 15),
                            Arbitraries.of(ApDivisor.values()))
                    .as(QueryCase::new);
        }
    }

    /** Draws some cases: something is relevant to the first, nothing to some others, and some lists are empty. */
    static final class Several implements ArbitrarySupplier<List<QueryCase>> {
        @Override
        public Arbitrary<List<QueryCase>> get() {
            Arbitrary<QueryCase> any = new Any().get();
            Arbitrary<QueryCase> relevant = any.map(QueryCase::withSomethingRelevant);
            Arbitrary<List<QueryCase>> others = Arbitraries.frequencyOf(
                            Tuple.of(4, any),
                            Tuple.of(1, any.map(each -> each.withRelevant(Set.of()))),
                            Tuple.of(1, relevant.map(each -> each.withRanked(List.of()))))
                    .list()
                    .ofMaxSize(5);
            return Combinators.combine(relevant, others).as((first, rest) -> {
                List<QueryCase> all = new ArrayList<>(List.of(first));
                all.addAll(rest);
                return all;
            });
        }
    }
}
