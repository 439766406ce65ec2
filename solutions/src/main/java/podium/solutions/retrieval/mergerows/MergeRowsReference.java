package podium.solutions.retrieval.mergerows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import podium.exercises.Scored;
import podium.exercises.retrieval.mergerows.MergeRows;

/** A multiway merge that stops at n titles: O((r + p) log r) time for r rows and p entries taken, O(r + n) memory beside them. */
public final class MergeRowsReference implements MergeRows {
    private static final Comparator<Head> BEST_FIRST = Comparator.<Head>comparingDouble(head -> head.entry.score())
            .reversed()
            .thenComparingLong(head -> head.entry.id());

    /** The best entry of a row that was not taken yet, and what comes after it. */
    private record Head(Scored entry, Iterator<Scored> rest) {}

    /*
     * Of all entries that were not taken the best is the head of its row, so a queue with one entry a row is enough to take them
     * from the best on. Of one title's scores the best therefore comes out first, and whatever comes later can be dropped unseen:
     * no map from title to score, and no look at the rest of a row whose head is below the result.
     */
    @Override
    public List<Scored> merge(List<List<Scored>> rows, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("expected n of at least 1, found " + n);
        }
        PriorityQueue<Head> heads = new PriorityQueue<>(BEST_FIRST);
        for (List<Scored> row : rows) {
            addNext(heads, row.iterator());
        }
        Set<Long> met = new HashSet<>();
        List<Scored> merged = new ArrayList<>();
        while (merged.size() < n && !heads.isEmpty()) {
            Head best = heads.remove();
            if (met.add(best.entry.id())) {
                merged.add(best.entry);
            }
            addNext(heads, best.rest);
        }
        return merged;
    }

    private static void addNext(PriorityQueue<Head> heads, Iterator<Scored> rest) {
        if (rest.hasNext()) {
            heads.add(new Head(rest.next(), rest));
        }
    }
}
