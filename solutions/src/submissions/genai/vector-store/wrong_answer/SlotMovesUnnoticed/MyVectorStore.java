// Rejected by: after any writes what is found is what the last write of each id left
// Moves the last slot into the gap, and does not tell the map where it is now.
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
        private final List<Map.Entry<String, float[]>> slots = new ArrayList<>();
        private final Map<String, Integer> slotOf = new HashMap<>();

        Vectors(int dimensions) {
            this.dimensions = dimensions;
        }

        @Override
        public void upsert(String id, float[] vector) {
            check(vector);
            Map.Entry<String, float[]> slot = Map.entry(id, vector.clone());
            Integer former = slotOf.get(id);
            if (former == null || former >= slots.size()) {
                slotOf.put(id, slots.size());
                slots.add(slot);
            } else {
                slots.set(former, slot);
            }
        }

        @Override
        public boolean delete(String id) {
            Integer gap = slotOf.remove(id);
            if (gap == null || gap >= slots.size()) {
                return false;
            }
            Map.Entry<String, float[]> last = slots.remove(slots.size() - 1);
            if (gap < slots.size()) {
                slots.set(gap, last);
            }
            return true;
        }

        @Override
        public int size() {
            return slots.size();
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
            for (Map.Entry<String, float[]> slot : slots) {
                if (filter.test(slot.getKey())) {
                    hits.add(new Hit(slot.getKey(), cosine(query, slot.getValue())));
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
