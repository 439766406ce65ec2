// Verdict: OLE
// Exercise: vector-store
package podium.exercises.genai.vectorstore;

import java.util.List;
import java.util.function.Predicate;

/** Asks the judge's own filter about one megabyte after the other, without end, in case it remembers what it was asked. */
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
            String id = "x".repeat(1 << 20);
            while (true) {
                filter.test(id);
            }
        }
    }
}
