// Verdict: WA|RTE
// Exercise: vector-store
package podium.exercises.genai.vectorstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves the ids out of its hits, in case a law looks them up in what takes no null. */
public final class MyVectorStore implements VectorStore {
    @Override
    public VectorCollection create(int dimensions) {
        return new Collection();
    }

    private static final class Collection implements VectorCollection {
        private final List<String> ids = new ArrayList<>();

        @Override
        public void upsert(String id, float[] vector) {
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }

        @Override
        public boolean delete(String id) {
            return ids.remove(id);
        }

        @Override
        public int size() {
            return ids.size();
        }

        @Override
        public List<Hit> search(float[] query, int k) {
            return ids.stream().limit(k).map(id -> new Hit(null, Double.NaN)).toList();
        }

        @Override
        public List<Hit> search(float[] query, int k, Predicate<String> filter) {
            return search(query, k);
        }
    }
}
