package podium.exercises.genai.vectorstore;

import java.util.ArrayList;
import java.util.Arrays;
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
        private final List<String> ids = new ArrayList<>();
        private final Map<String, Integer> rows = new HashMap<>();
        private float[] units = new float[0];

        Vectors(int dimensions) {
            this.dimensions = dimensions;
        }

        @Override
        public void upsert(String id, float[] vector) {
            check(vector);
            int row = rows.getOrDefault(id, ids.size());
            if (row == ids.size()) {
                ids.add(id);
                rows.put(id, row);
                if (units.length < ids.size() * dimensions) {
                    units = Arrays.copyOf(units, 2 * ids.size() * dimensions);
                }
            }
            double length = length(vector);
            for (int i = 0; i < dimensions; i++) {
                units[row * dimensions + i] = (float) (vector[i] / length);
            }
        }

        @Override
        public boolean delete(String id) {
            Integer row = rows.remove(id);
            if (row == null) {
                return false;
            }
            int last = ids.size() - 1;
            String moved = ids.remove(last);
            if (row < last) {
                ids.set(row, moved);
                rows.put(moved, row);
                System.arraycopy(units, last * dimensions, units, row * dimensions, dimensions);
            }
            return true;
        }

        @Override
        public int size() {
            return ids.size();
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
            double length = length(query);
            for (int row = 0; row < ids.size(); row++) {
                if (filter.test(ids.get(row))) {
                    double sum = 0;
                    for (int i = 0; i < dimensions; i++) {
                        sum += (double) query[i] * units[row * dimensions + i];
                    }
                    hits.add(new Hit(ids.get(row), sum / length));
                }
            }
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
