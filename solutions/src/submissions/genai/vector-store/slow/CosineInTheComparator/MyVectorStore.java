// Too slow: computes both cosines, by streams, whenever two ids are compared
package podium.exercises.genai.vectorstore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

public final class MyVectorStore implements VectorStore {
    @Override
    public VectorCollection create(int dimensions) {
        if (dimensions < 1) {
            throw new IllegalArgumentException("dimensions = " + dimensions);
        }
        return new Vectors(dimensions);
    }

    private static final class Vectors implements VectorCollection {
        private final int dimensions;
        private final Map<String, float[]> stored = new HashMap<>();

        Vectors(int dimensions) {
            this.dimensions = dimensions;
        }

        @Override
        public void upsert(String id, float[] vector) {
            check(vector);
            stored.put(id, vector.clone());
        }

        @Override
        public boolean delete(String id) {
            return stored.remove(id) != null;
        }

        @Override
        public int size() {
            return stored.size();
        }

        @Override
        public List<Hit> search(float[] query, int k) {
            return search(query, k, id -> true);
        }

        @Override
        public List<Hit> search(float[] query, int k, Predicate<String> filter) {
            check(query);
            if (k < 0) {
                throw new IllegalArgumentException("k = " + k);
            }
            ToDoubleFunction<String> score = id -> cosine(query, stored.get(id));
            return stored.keySet().stream()
                    .filter(filter)
                    .sorted(Comparator.comparingDouble(score).reversed().thenComparing(id -> id))
                    .limit(k)
                    .map(id -> new Hit(id, score.applyAsDouble(id)))
                    .toList();
        }

        private void check(float[] vector) {
            if (vector.length != dimensions) {
                throw new IllegalArgumentException("numbers = " + vector.length);
            }
            double length = length(vector);
            if (!(length > 0) || Double.isInfinite(length)) {
                throw new IllegalArgumentException("length = " + length);
            }
        }

        private static double cosine(float[] a, float[] b) {
            return dot(a, b) / (length(a) * length(b));
        }

        private static double length(float[] vector) {
            return Math.sqrt(dot(vector, vector));
        }

        private static double dot(float[] a, float[] b) {
            return IntStream.range(0, a.length)
                    .mapToDouble(i -> (double) a[i] * b[i])
                    .sum();
        }
    }
}
