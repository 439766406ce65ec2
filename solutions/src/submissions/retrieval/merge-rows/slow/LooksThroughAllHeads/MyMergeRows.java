// Too slow: compares all heads for every entry that it takes, O(r * p)
package podium.exercises.retrieval.mergerows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import podium.exercises.Scored;

public final class MyMergeRows implements MergeRows {
    @Override
    public List<Scored> merge(List<List<Scored>> rows, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n = " + n);
        }
        int[] next = new int[rows.size()];
        Set<Long> met = new HashSet<>();
        List<Scored> merged = new ArrayList<>();
        while (merged.size() < n) {
            int best = -1;
            for (int row = 0; row < next.length; row++) {
                if (next[row] < rows.get(row).size()
                        && (best < 0 || isBetter(head(rows, next, row), head(rows, next, best)))) {
                    best = row;
                }
            }
            if (best < 0) {
                break;
            }
            Scored entry = head(rows, next, best);
            next[best]++;
            if (met.add(entry.id())) {
                merged.add(entry);
            }
        }
        return merged;
    }

    private static Scored head(List<List<Scored>> rows, int[] next, int row) {
        return rows.get(row).get(next[row]);
    }

    private static boolean isBetter(Scored a, Scored b) {
        return a.score() > b.score() || a.score() == b.score() && a.id() < b.id();
    }
}
