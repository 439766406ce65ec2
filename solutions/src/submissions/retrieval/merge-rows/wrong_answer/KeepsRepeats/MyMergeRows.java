// Rejected by: no title stands twice
// Knows no repeats.
package podium.exercises.retrieval.mergerows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import podium.exercises.Scored;

public final class MyMergeRows implements MergeRows {
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id);

    private record Head(Scored entry, Iterator<Scored> rest) {}

    @Override
    public List<Scored> merge(List<List<Scored>> rows, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n = " + n);
        }
        PriorityQueue<Head> heads = new PriorityQueue<>((a, b) -> BEST_FIRST.compare(a.entry(), b.entry()));
        for (List<Scored> row : rows) {
            Iterator<Scored> rest = row.iterator();
            if (rest.hasNext()) {
                heads.add(new Head(rest.next(), rest));
            }
        }
        List<Scored> merged = new ArrayList<>();
        while (merged.size() < n && !heads.isEmpty()) {
            Head head = heads.remove();
            merged.add(head.entry());
            if (head.rest().hasNext()) {
                heads.add(new Head(head.rest().next(), head.rest()));
            }
        }
        return merged;
    }
}
