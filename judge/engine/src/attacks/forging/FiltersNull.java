// Verdict: RTE
// Exercise: vector-store
package podium.exercises.genai.vectorstore;

import java.util.List;
import java.util.function.Predicate;

/** Asks the judge's own filter about nothing, so that it fails inside of the judge. */
public final class MyVectorStore implements VectorStore {
    @Override
    public VectorCollection create(int dimensions) {
        return new Collection();
    }

    private static final class Collection implements VectorCollection {
        @Override
        public void upsert(String id, float[] vector) {}

        @Override
        public boolean delete(String id) {
            return false;
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public List<Hit> search(float[] query, int k) {
            return List.of();
        }

        @Override
        public List<Hit> search(float[] query, int k, Predicate<String> filter) {
            return filter.test(null) ? List.of(new Hit("a", 1)) : List.of();
        }
    }
}
