// Right: keeps places in rows, not iterators, in a queue, and collects into an ordered map.
package podium.exercises.retrieval.mergerows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import podium.exercises.Scored;

public final class MyMergeRows implements MergeRows {
    @Override
    public List<Scored> merge(List<List<Scored>> rows, int n) {
        if (n <= 0) {
            throw new IllegalArgumentException("n must be positive");
        }
        PriorityQueue<int[]> places = new PriorityQueue<>((a, b) -> {
            Scored first = rows.get(a[0]).get(a[1]);
            Scored second = rows.get(b[0]).get(b[1]);
            return first.score() == second.score()
                    ? Long.compare(first.id(), second.id())
                    : Double.compare(second.score(), first.score());
        });
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).isEmpty()) {
                places.add(new int[] {row, 0});
            }
        }
        Map<Long, Scored> merged = new LinkedHashMap<>();
        while (merged.size() < n && !places.isEmpty()) {
            int[] place = places.poll();
            Scored entry = rows.get(place[0]).get(place[1]);
            merged.putIfAbsent(entry.id(), entry);
            if (++place[1] < rows.get(place[0]).size()) {
                places.add(place);
            }
        }
        return List.copyOf(merged.values());
    }
}
