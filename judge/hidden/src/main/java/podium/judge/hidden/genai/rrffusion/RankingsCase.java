package podium.judge.hidden.genai.rrffusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.Scored;
import podium.exercises.genai.rrffusion.RrfFusion;
import podium.judge.hidden.FewIds;

/**
 * One small input.
 *
 * @param rankings up to four, of up to six ids
 * @param k0 the constant
 * @param topN the cut
 */
record RankingsCase(List<List<Long>> rankings, int k0, int topN) {
    private static final int ALL = 100;

    RankingsCase {
        rankings = rankings.stream().map(FewIds::boxedAfresh).toList();
    }

    List<Scored> fused(RrfFusion subject) {
        return subject.fuse(rankings, k0, topN);
    }

    RankingsCase uncut() {
        return new RankingsCase(rankings, k0, ALL);
    }

    RankingsCase cut(int other) {
        return new RankingsCase(rankings, k0, other);
    }

    RankingsCase with(int otherK0) {
        return new RankingsCase(rankings, otherK0, topN);
    }

    RankingsCase with(List<List<Long>> others) {
        return new RankingsCase(others, k0, topN);
    }

    RankingsCase and(List<Long> ranking) {
        List<List<Long>> more = new ArrayList<>(rankings);
        more.add(ranking);
        return with(more);
    }

    RankingsCase twice() {
        return with(Stream.concat(rankings.stream(), rankings.stream()).toList());
    }

    RankingsCase each(UnaryOperator<Long> change) {
        return with(rankings.stream()
                .map(ranking -> ranking.stream().map(change).toList())
                .toList());
    }

    /** Goes through all ids and rankings, and looks for each in each. */
    Map<Long, Double> plain() {
        Map<Long, Double> scores = new LinkedHashMap<>();
        rankings.stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(id -> scores.put(
                        id,
                        rankings.stream()
                                .map(ranking -> ranking.indexOf(id))
                                .filter(index -> index >= 0)
                                .mapToDouble(index -> 1 / (k0 + 1.0 + index))
                                .sum()));
        return scores;
    }

    /** The scores that are to be returned. */
    List<Double> plainScores() {
        return plain().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(topN)
                .toList();
    }

    /** The ids in their order, for rankings that stand {@link Apart}. */
    List<Long> plainIds() {
        return plain().entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Scores by id, in order of the ids: rounding may put close scores in another order. */
    static Map<Long, Double> byId(List<Scored> fused) {
        Map<Long, Double> scores = new LinkedHashMap<>();
        fused.stream()
                .sorted(Comparator.comparingLong(Scored::id))
                .forEach(each -> scores.put(each.id(), each.score()));
        return scores;
    }

    static List<Long> ids(List<Scored> fused) {
        return fused.stream().map(Scored::id).toList();
    }

    static List<Double> scores(List<Scored> fused) {
        return fused.stream().map(Scored::score).toList();
    }

    private static Arbitrary<RankingsCase> drawn(int mostRankings) {
        Arbitrary<List<List<Long>>> rankings =
                FewIds.any().list().ofMaxSize(6).list().ofMaxSize(mostRankings);
        return Combinators.combine(
                        rankings,
                        Arbitraries.of(0, 1, 2, 10, 60, 1_000),
                        Arbitraries.integers().between(1, 12))
                .as(RankingsCase::new);
    }

    /** Up to four rankings; some or all of them may be empty. */
    static final class Any implements ArbitrarySupplier<RankingsCase> {
        @Override
        public Arbitrary<RankingsCase> get() {
            return drawn(4);
        }
    }

    /** Two rankings without a common id: no score is a sum, which rounding could tell from its equal. */
    static final class Apart implements ArbitrarySupplier<RankingsCase> {
        @Override
        public Arbitrary<RankingsCase> get() {
            Arbitrary<List<Long>> distinct =
                    FewIds.any().list().uniqueElements().ofMinSize(2).ofMaxSize(8);
            return Combinators.combine(distinct, Arbitraries.of(0, 1, 60)).as((ids, k0) -> {
                int half = ids.size() / 2;
                List<List<Long>> halves = List.of(ids.subList(0, half), ids.subList(half, ids.size()));
                return new RankingsCase(halves, k0, ALL);
            });
        }
    }
}
