package podium.exercises.genai.vectorstore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
        private final Map<String, double[]> stored = new TreeMap<>();

        Vectors(int dimensions) {
            this.dimensions = dimensions;
        }

        @Override
        public void upsert(String id, float[] vector) {
            stored.put(id, unit(vector));
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
            double[] unit = unit(query);
            if (k < 0) {
                throw new IllegalArgumentException("k = " + k);
            }
            NavigableSet<Hit> best = new TreeSet<>(
                    Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
            stored.forEach((id, vector) -> {
                if (filter.test(id)) {
                    best.add(new Hit(id, dot(unit, vector)));
                    if (best.size() > k) {
                        best.pollLast();
                    }
                }
            });
            return List.copyOf(best);
        }

        private double[] unit(float[] vector) {
            if (vector.length != dimensions) {
                throw new IllegalArgumentException("numbers = " + vector.length);
            }
            double[] unit = new double[dimensions];
            for (int i = 0; i < dimensions; i++) {
                unit[i] = vector[i];
            }
            double length = Math.sqrt(dot(unit, unit));
            if (!(length > 0) || Double.isInfinite(length)) {
                throw new IllegalArgumentException("length = " + length);
            }
            for (int i = 0; i < dimensions; i++) {
                unit[i] /= length;
            }
            return unit;
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }
    }
}
