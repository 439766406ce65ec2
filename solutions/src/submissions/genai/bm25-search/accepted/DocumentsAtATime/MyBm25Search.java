// Right: keeps sorted postings, and goes through the documents of all lists side by side.
package podium.exercises.genai.bm25search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import podium.exercises.Scored;

public final class MyBm25Search implements Bm25Search {
    private record Posting(int document, double weight) {}

    private static final class Cursor {
        private final List<Posting> postings;
        private int at;

        Cursor(List<Posting> postings) {
            this.postings = postings;
        }

        int document() {
            return postings.get(at).document();
        }
    }

    @Override
    public Index index(List<List<String>> documents, double k1, double b) {
        if (Double.isNaN(k1) || k1 < 0 || k1 == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("k1: " + k1);
        }
        if (Double.isNaN(b) || b < 0 || b > 1) {
            throw new IllegalArgumentException("b: " + b);
        }
        Map<String, List<int[]>> counts = new HashMap<>();
        double total = 0;
        for (int document = 0; document < documents.size(); document++) {
            Map<String, Integer> own = new HashMap<>();
            documents.get(document).forEach(term -> own.merge(term, 1, Integer::sum));
            for (Map.Entry<String, Integer> entry : own.entrySet()) {
                counts.computeIfAbsent(entry.getKey(), term -> new ArrayList<>())
                        .add(new int[] {document, entry.getValue()});
            }
            total += documents.get(document).size();
        }
        double average = total / documents.size();
        Map<String, List<Posting>> index = new HashMap<>();
        counts.forEach((term, pairs) -> {
            double idf = Math.log((documents.size() + 1.0) / (pairs.size() + 0.5));
            List<Posting> postings = new ArrayList<>();
            for (int[] pair : pairs) {
                double norm = k1 * (1 - b + b * documents.get(pair[0]).size() / average);
                postings.add(new Posting(pair[0], idf * (k1 + 1) * pair[1] / (pair[1] + norm)));
            }
            index.put(term, postings);
        });
        return (query, k) -> search(index, query, k);
    }

    private static List<Scored> search(Map<String, List<Posting>> index, List<String> query, int k) {
        if (k <= 0) {
            throw new IllegalArgumentException("k: " + k);
        }
        PriorityQueue<Cursor> next = new PriorityQueue<>(Comparator.comparingInt(Cursor::document));
        for (String term : query) {
            if (index.containsKey(term)) {
                next.add(new Cursor(index.get(term)));
            }
        }
        Comparator<Scored> worstFirst = Comparator.comparingDouble(Scored::score)
                .thenComparing(Comparator.comparingLong(Scored::id).reversed());
        PriorityQueue<Scored> best = new PriorityQueue<>(worstFirst);
        while (!next.isEmpty()) {
            int document = next.element().document();
            double score = 0;
            while (!next.isEmpty() && next.element().document() == document) {
                Cursor cursor = next.remove();
                score += cursor.postings.get(cursor.at++).weight();
                if (cursor.at < cursor.postings.size()) {
                    next.add(cursor);
                }
            }
            best.add(new Scored(document, score));
            if (best.size() > k) {
                best.remove();
            }
        }
        List<Scored> found = new ArrayList<>(best);
        found.sort(worstFirst.reversed());
        return found;
    }
}
