// Too slow: looks through every document for every term of the query
package podium.exercises.genai.bm25search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import podium.exercises.Scored;

public final class MyBm25Search implements Bm25Search {
    @Override
    public Index index(List<List<String>> documents, double k1, double b) {
        if (!(k1 >= 0) || Double.isInfinite(k1) || !(b >= 0 && b <= 1)) {
            throw new IllegalArgumentException("k1 = " + k1 + ", b = " + b);
        }
        Map<String, Integer> frequencies = new HashMap<>();
        for (List<String> terms : documents) {
            new HashSet<>(terms).forEach(term -> frequencies.merge(term, 1, Integer::sum));
        }
        double average = documents.stream().mapToInt(List::size).average().orElse(0);
        return (query, k) -> {
            if (k < 1) {
                throw new IllegalArgumentException("k = " + k);
            }
            List<Scored> found = new ArrayList<>();
            for (int document = 0; document < documents.size(); document++) {
                List<String> terms = documents.get(document);
                double norm = k1 * (1 - b + b * terms.size() / average);
                double score = 0;
                for (String term : query) {
                    double count = Collections.frequency(terms, term);
                    if (count > 0) {
                        int frequency = frequencies.get(term);
                        double idf = Math.log(1 + (documents.size() - frequency + 0.5) / (frequency + 0.5));
                        score += idf * count * (k1 + 1) / (count + norm);
                    }
                }
                if (score > 0) {
                    found.add(new Scored(document, score));
                }
            }
            found.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::id));
            return found.subList(0, Math.min(k, found.size()));
        };
    }
}
