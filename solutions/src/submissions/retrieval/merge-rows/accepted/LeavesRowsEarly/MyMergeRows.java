// Right: reads each row up to its first entry below the worst that is kept, and keeps no more than n.
package podium.exercises.retrieval.mergerows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import podium.exercises.Scored;

public final class MyMergeRows implements MergeRows {
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id);

    @Override
    public List<Scored> merge(List<List<Scored>> rows, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n = " + n);
        }
        TreeSet<Scored> kept = new TreeSet<>(BEST_FIRST);
        Map<Long, Scored> byId = new HashMap<>();
        for (List<Scored> row : rows) {
            for (Scored entry : row) {
                if (kept.size() == n && BEST_FIRST.compare(entry, kept.last()) >= 0) {
                    break;
                }
                Scored known = byId.get(entry.id());
                if (known == null || known.score() < entry.score()) {
                    if (known != null) {
                        kept.remove(known);
                    }
                    kept.add(entry);
                    byId.put(entry.id(), entry);
                }
                if (kept.size() > n) {
                    byId.remove(kept.pollLast().id());
                }
            }
        }
        return new ArrayList<>(kept);
    }
}
