package podium.solutions.genai.bm25search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import podium.exercises.Scored;
import podium.exercises.genai.bm25search.Bm25Search;

/** An inverted index of finished weights: O(n) to make, O(p + m log k) to ask for p postings and m matches, and 8 bytes a document. */
public final class Bm25SearchReference implements Bm25Search {
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id);

    @Override
    public Index index(List<List<String>> documents, double k1, double b) {
        if (!(k1 >= 0 && k1 < Double.POSITIVE_INFINITY) || !(b >= 0 && b <= 1)) {
            throw new IllegalArgumentException(
                    "expected a finite k1 of at least 0 and b in [0, 1], found " + k1 + " and " + b);
        }
        Map<String, Postings> byTerm = new HashMap<>();
        long terms = 0;
        for (int document = 0; document < documents.size(); document++) {
            for (String term : documents.get(document)) {
                byTerm.computeIfAbsent(term, first -> new Postings()).add(document);
            }
            terms += documents.get(document).size();
        }
        double[] norms = new double[documents.size()];
        double average = (double) terms / norms.length;
        Arrays.setAll(
                norms, document -> k1 * (1 - b + b * documents.get(document).size() / average));
        byTerm.values().forEach(postings -> postings.weigh(k1, norms));
        return (query, k) -> search(byTerm, norms.length, query, k);
    }

    /*
     * A term at a time. All that does not depend on the query is in the weights, so what is left is to add numbers that lie side
     * by side. Weights are above 0, so a slot that is 0 has not been met.
     */
    private static List<Scored> search(Map<String, Postings> byTerm, int documents, List<String> query, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("expected k of at least 1, found " + k);
        }
        double[] scores = new double[documents];
        int[] matches = new int[documents];
        int found = 0;
        for (String term : query) {
            Postings postings = byTerm.getOrDefault(term, Postings.NONE);
            for (int i = 0; i < postings.size(); i++) {
                int document = postings.document(i);
                if (scores[document] == 0) {
                    matches[found++] = document;
                }
                scores[document] += postings.weight(i);
            }
        }
        return best(scores, Arrays.copyOf(matches, found), k);
    }

    /** A queue whose head is the worst that it keeps turns most matches away after one comparison. */
    private static List<Scored> best(double[] scores, int[] matches, int k) {
        PriorityQueue<Scored> kept = new PriorityQueue<>(BEST_FIRST.reversed());
        for (int document : matches) {
            Scored next = new Scored(document, scores[document]);
            if (kept.size() < k) {
                kept.add(next);
            } else if (BEST_FIRST.compare(next, kept.element()) < 0) {
                kept.remove();
                kept.add(next);
            }
        }
        Scored[] best = kept.toArray(Scored[]::new);
        Arrays.sort(best, BEST_FIRST);
        return List.of(best);
    }
}
