package podium.judge.hidden.collaborativefiltering.itemitemrecommend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import podium.exercises.Scored;
import podium.exercises.collaborativefiltering.itemitemrecommend.ItemItemRecommend;
import podium.judge.hidden.FewIds;

/**
 * One small input.
 *
 * @param history items by user
 * @param user who is recommended to
 * @param n the cut
 */
record HistoryCase(Map<Long, Set<Long>> history, long user, int n) {
    private static final int ALL = 100;

    HistoryCase {
        Map<Long, Set<Long>> copy = new LinkedHashMap<>();
        history.forEach((id, items) -> copy.put(id, Collections.unmodifiableSet(new LinkedHashSet<>(items))));
        history = Collections.unmodifiableMap(copy);
    }

    List<Scored> recommendedBy(ItemItemRecommend subject) {
        return subject.recommend(history, user, n);
    }

    Set<Long> played() {
        return history.getOrDefault(user, Set.of());
    }

    HistoryCase cut(int other) {
        return new HistoryCase(history, user, other);
    }

    HistoryCase uncut() {
        return cut(ALL);
    }

    HistoryCase of(long other) {
        return new HistoryCase(history, other, n);
    }

    HistoryCase with(Map<Long, Set<Long>> other) {
        return new HistoryCase(other, user, n);
    }

    HistoryCase and(long id, Collection<Long> items) {
        Map<Long, Set<Long>> more = new LinkedHashMap<>(history);
        more.put(id, new LinkedHashSet<>(items));
        return with(more);
    }

    /** A user without plays before all others. */
    HistoryCase afterAnIdle(long id) {
        Map<Long, Set<Long>> more = new LinkedHashMap<>();
        more.put(id, Set.of());
        more.putAll(history);
        return with(more);
    }

    /** Every user once more, under an id that no other has. */
    HistoryCase cloned() {
        HistoryCase more = this;
        long id = 1L << 50;
        for (Set<Long> items : history.values()) {
            more = more.and(id++, items);
        }
        return more;
    }

    HistoryCase shuffled(Random random) {
        List<Long> users = new ArrayList<>(history.keySet());
        Collections.shuffle(users, random);
        Map<Long, Set<Long>> other = new LinkedHashMap<>();
        users.forEach(id -> other.put(id, history.get(id)));
        return with(other);
    }

    HistoryCase each(UnaryOperator<Long> change) {
        Map<Long, Set<Long>> other = new LinkedHashMap<>();
        history.forEach((id, items) -> other.put(
                change.apply(id), items.stream().map(change).collect(Collectors.toCollection(LinkedHashSet::new))));
        return new HistoryCase(other, change.apply(user), n);
    }

    /** Goes through all items, and for each through all users, once a pair. */
    Map<Long, Double> plain() {
        Map<Long, Double> scores = new TreeMap<>();
        history.values().stream()
                .flatMap(Set::stream)
                .filter(item -> !played().contains(item))
                .forEach(item -> scores.put(
                        item,
                        played().stream()
                                .mapToDouble(other -> users(Set.of(item, other))
                                        / Math.sqrt(users(Set.of(item)) * users(Set.of(other))))
                                .sum()));
        scores.values().removeIf(score -> score == 0);
        return scores;
    }

    private double users(Set<Long> items) {
        return history.values().stream().filter(set -> set.containsAll(items)).count();
    }

    /** The scores that are to be returned. */
    List<Double> plainScores() {
        return plain().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(n)
                .toList();
    }

    /** Scores by id, in order of the ids: rounding may put close scores in another order. */
    static Map<Long, Double> byId(List<Scored> recommended) {
        Map<Long, Double> scores = new TreeMap<>();
        recommended.forEach(each -> scores.put(each.id(), each.score()));
        return scores;
    }

    static List<Long> ids(List<Scored> recommended) {
        return recommended.stream().map(Scored::id).toList();
    }

    static List<Double> scores(List<Scored> recommended) {
        return recommended.stream().map(Scored::score).toList();
    }

    /** Few users of few items, so that most share something; the user who is recommended to has played something. */
    static final class Any implements ArbitrarySupplier<HistoryCase> {
        @Override
        public Arbitrary<HistoryCase> get() {
            return Combinators.combine(
                            Arbitraries.maps(FewIds.any(), FewIds.any().set().ofMaxSize(5))
                                    .ofMaxSize(7),
                            FewIds.any(),
                            FewIds.any().set().ofMinSize(1).ofMaxSize(4),
                            Arbitraries.integers().between(1, 8))
                    .as((history, user, played, n) -> new HistoryCase(history, user, n).and(user, played))
                    .withoutEdgeCases();
        }
    }
}
