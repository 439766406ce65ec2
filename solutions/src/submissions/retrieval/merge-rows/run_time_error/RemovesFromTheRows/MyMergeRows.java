// Rejected by: the rows are not modified, may be unmodifiable, and give the same when merged again
// Takes heads off the caller's own rows.
package podium.exercises.retrieval.mergerows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.exercises.Scored;

public final class MyMergeRows implements MergeRows {
    @Override
    public List<Scored> merge(List<List<Scored>> rows, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n = " + n);
        }
        Map<Long, Scored> merged = new LinkedHashMap<>();
        while (merged.size() < n) {
            List<Scored> best = null;
            for (List<Scored> row : rows) {
                if (!row.isEmpty() && (best == null || isBetter(row.get(0), best.get(0)))) {
                    best = row;
                }
            }
            if (best == null) {
                break;
            }
            Scored entry = best.remove(0);
            merged.putIfAbsent(entry.id(), entry);
        }
        return List.copyOf(merged.values());
    }

    private static boolean isBetter(Scored a, Scored b) {
        return a.score() > b.score() || a.score() == b.score() && a.id() < b.id();
    }
}
