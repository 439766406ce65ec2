// Verdict: MLE|OLE|RTE
// Exercise: vector-store
package podium.exercises.genai.vectorstore;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Answers with one text of 20 MB over and over, which a worker has once and a judge would have many times. */
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
            return Collections.nCopies(100, new Hit("x".repeat(20 << 20), 1));
        }

        @Override
        public List<Hit> search(float[] query, int k, Predicate<String> filter) {
            return search(query, k);
        }
    }
}
