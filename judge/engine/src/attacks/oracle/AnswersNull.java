// Verdict: WA|RTE
// Exercise: vector-store
package podium.exercises.genai.vectorstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Answers null where a list is wanted, in case a law stumbles over it. */
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
            return null;
        }

        @Override
        public List<Hit> search(float[] query, int k, Predicate<String> filter) {
            return search(query, k);
        }
    }
}
