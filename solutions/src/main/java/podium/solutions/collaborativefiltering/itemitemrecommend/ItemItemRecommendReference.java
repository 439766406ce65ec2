package podium.solutions.collaborativefiltering.itemitemrecommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import podium.exercises.Scored;
import podium.exercises.collaborativefiltering.itemitemrecommend.ItemItemRecommend;

/** Item-to-item scores in two passes over the plays: O(p + m log m) expected time, O(p) memory. */
public final class ItemItemRecommendReference implements ItemItemRecommend {
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id);

    /** An item, its users, and what those of them add to its score who share items with the user. */
    private static final class Item {
        private final long id;
        private final boolean played;
        private int users;
        private double sum;

        private Item(long id, boolean played) {
            this.id = id;
            this.played = played;
        }
    }

    /*
     * The score of j is a sum over the user's items i and, inside c_ij, over the users v who played both. Exchanging the two sums
     * gives 1 / sqrt(c_j) times the sum, over the users v of j, of the w_v = sum of 1 / sqrt(c_i) over the items that v shares with
     * the user. So each user has one number, which is added to everything that user has played: time is linear in the plays, where
     * counting pairs costs the square of a user's plays, and one user with a million plays would cost more than all others.
     */
    @Override
    public List<Scored> recommend(Map<Long, Set<Long>> history, long user, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("expected n of at least 1, found " + n);
        }
        Set<Long> played = history.getOrDefault(user, Set.of());
        Map<Long, Item> items = new HashMap<>();
        List<List<Item>> rows = new ArrayList<>();
        for (Set<Long> plays : history.values()) {
            List<Item> row = new ArrayList<>();
            for (Long id : plays) {
                Item item = items.computeIfAbsent(id, first -> new Item(id, played.contains(id)));
                item.users++;
                row.add(item);
            }
            rows.add(row);
        }
        for (List<Item> row : rows) {
            double shared = row.stream()
                    .filter(item -> item.played)
                    .mapToDouble(item -> 1 / Math.sqrt(item.users))
                    .sum();
            row.forEach(item -> item.sum += shared);
        }
        return items.values().stream()
                .filter(item -> !item.played && item.sum > 0)
                .map(item -> new Scored(item.id, item.sum / Math.sqrt(item.users)))
                .sorted(BEST_FIRST)
                .limit(n)
                .toList();
    }
}
