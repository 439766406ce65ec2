package podium.solutions.genai.vectorstore;

import podium.exercises.genai.vectorstore.VectorCollection;
import podium.exercises.genai.vectorstore.VectorStore;

/** Collections that keep vectors of length 1 side by side. */
public final class VectorStoreReference implements VectorStore {
    @Override
    public VectorCollection create(int dimensions) {
        if (dimensions < 1) {
            throw new IllegalArgumentException("expected dimensions of at least 1, found " + dimensions);
        }
        return new UnitVectors(dimensions);
    }
}
