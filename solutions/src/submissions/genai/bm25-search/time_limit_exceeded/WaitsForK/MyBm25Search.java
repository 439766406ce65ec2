// Rejected by: where fewer documents match than k asks for all of them are returned, and no others
// Takes the best match until k are taken, and never looks whether there is one left.
package podium.exercises.genai.bm25search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import podium.exercises.Scored;

public final class MyBm25Search implements Bm25Search {
    @Override
    public Index index(List<List<String>> documents, double k1, double b) {
        if (!(k1 >= 0) || Double.isInfinite(k1) || !(b >= 0 && b <= 1)) {
            throw new IllegalArgumentException("k1 = " + k1 + ", b = " + b);
        }
        return new Postings(documents, k1, b);
    }

    private static final class Postings implements Index {
        private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        private final int[] lengths;
        private final double average;
        private final double k1;
        private final double b;

        Postings(List<List<String>> documents, double k1, double b) {
            this.k1 = k1;
            this.b = b;
            lengths = new int[documents.size()];
            int total = 0;
            for (int document = 0; document < lengths.length; document++) {
                for (String term : documents.get(document)) {
                    counts.computeIfAbsent(term, first -> new HashMap<>()).merge(document, 1, Integer::sum);
                }
                lengths[document] = documents.get(document).size();
                total += lengths[document];
            }
            average = (double) total / lengths.length;
        }

        @Override
        public List<Scored> search(List<String> query, int k) {
            if (k < 1) {
                throw new IllegalArgumentException("k = " + k);
            }
            Map<Integer, Double> scores = new HashMap<>();
            for (String term : query) {
                Map<Integer, Integer> postings = counts.getOrDefault(term, Map.of());
                double idf = idf(postings);
                postings.forEach((document, count) -> {
                    double norm = k1 * (1 - b + b * lengths[document] / average);
                    scores.merge(document, idf * count * (k1 + 1) / (count + norm), Double::sum);
                });
            }
            int taken = 0;
            while (taken < k) {
                taken += taken < scores.size() ? 1 : 0;
            }
            return scores.entrySet().stream()
                    .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id))
                    .limit(k)
                    .toList();
        }

        private double idf(Map<Integer, Integer> postings) {
            return Math.log(1 + (lengths.length - postings.size() + 0.5) / (postings.size() + 0.5));
        }
    }
}
