// Right: keeps vectors as they came and divides by both lengths at every search.
package podium.exercises.genai.vectorstore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
            List<Hit> hits = new ArrayList<>();
            stored.forEach((id, vector) -> {
                if (filter.test(id)) {
                    hits.add(new Hit(id, cosine(query, vector)));
                }
            });
            hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
            return List.copyOf(hits.subList(0, Math.min(k, hits.size())));
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
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += (double) a[i] * b[i];
            }
            return sum;
        }
    }
}
