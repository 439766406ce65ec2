// Verdict: WA|RTE
// Exercise: vector-store
package podium.exercises.genai.vectorstore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Puts null among its hits, in case a law stumbles over it. */
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
            return Arrays.asList(new Hit[Math.min(k, ids.size())]);
        }

        @Override
        public List<Hit> search(float[] query, int k, Predicate<String> filter) {
            return search(query, k);
        }
    }
}
