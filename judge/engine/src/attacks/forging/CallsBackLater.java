// Verdict: RTE
// Exercise: vector-store
package podium.exercises.genai.vectorstore;

import java.util.List;
import java.util.function.Predicate;

/** Keeps the judge's filters, and asks them when the search that they were for has long returned. */
public final class MyVectorStore implements VectorStore {
    @Override
    public VectorCollection create(int dimensions) {
        return new Collection();
    }

    private static final class Collection implements VectorCollection {
        private Predicate<String> kept = id -> true;

        @Override
        public void upsert(String id, float[] vector) {}

        @Override
        public boolean delete(String id) {
            return kept.test(id);
        }

        @Override
        public int size() {
            return kept.test("x") ? 1 : 0;
        }

        @Override
        public List<Hit> search(float[] query, int k) {
            return kept.test("y") ? List.of() : List.of(new Hit("y", 1));
        }

        @Override
        public List<Hit> search(float[] query, int k, Predicate<String> filter) {
            Predicate<String> before = kept;
            kept = filter;
            return before.test("z") ? List.of() : List.of(new Hit("z", 1));
        }
    }
}
