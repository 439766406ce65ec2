// Verdict: RTE
// Exercise: vector-store
package podium.exercises.genai.vectorstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Asks the judge's own filter about nothing, so that it fails inside of the judge. */
public final class MyVectorStore implements VectorStore {
    @Override
    public VectorCollection create(int dimensions) {
        return new Collection();
    }

    private static final class Collection implements VectorCollection {
        private final List<String> ids = new ArrayList<>();

        @Override
        public void upsert(String id, float[] vector) {
            ids.add(id);
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
            return List.of();
        }

        @Override
        public List<Hit> search(float[] query, int k, Predicate<String> filter) {
            boolean passes = filter.test(null);
            return passes ? List.of(new Hit(ids.get(0), 1)) : List.of();
        }
    }
}
