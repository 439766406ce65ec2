package podium.exercises.genai.vectorstore;

import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * An exact vector store: it makes collections of embeddings that are written and searched one call at a time.
 *
 * <p>Source: exhaustive search by cosine similarity over vectors normalized when they are written, as the flat index of Faiss
 * (Johnson, Douze and Jégou, <i>Billion-scale similarity search with GPUs</i>, 2017) does it; approximate indexes are measured
 * against it.
 */
@Exercise(
        title = "Vector store",
        level = Level.L5,
        minutes = 40,
        skills = {"stateful design", "cosine search", "top-k selection", "filtered search"},
        maxRatio = 12,
        maxGrowth = 1.5)
public interface VectorStore {
    /**
     * Makes a collection that holds nothing yet and shares nothing with any other.
     *
     * @param dimensions how many numbers each of its vectors has, at least 1
     * @return the collection
     * @throws IllegalArgumentException if {@code dimensions < 1}
     *     <p>Expected cost: O(1).
     */
    VectorCollection create(int dimensions);

    /**
     * Fills a new collection and searches it, as a bulk load does: every vector passes through one array, which is overwritten
     * with the next. It comes with the contract, calls your {@link #create}, and is what is timed.
     *
     * @param dimensions at least 1
     * @param upserts written in this order, vectors of {@code dimensions} numbers; an id may come again
     * @param deletions ids to delete after that; some may not be stored
     * @param queries what to search for in the end, vectors of {@code dimensions} numbers
     * @param k how many hits a query gets at most, at least 0
     * @return what was found, one array a query
     * @throws IllegalArgumentException if a call of the collection throws it
     *     <p>Expected cost: that of the calls; with w writes that leave n vectors and q queries, O(w d + q n (d + log k)) expected
     *     time.
     */
    default Hit[][] searchAll(int dimensions, Embedding[] upserts, String[] deletions, float[][] queries, int k) {
        VectorCollection collection = create(dimensions);
        float[] buffer = new float[dimensions];
        for (Embedding each : upserts) {
            System.arraycopy(each.vector(), 0, buffer, 0, dimensions);
            collection.upsert(each.id(), buffer);
        }
        for (String id : deletions) {
            collection.delete(id);
        }
        Hit[][] found = new Hit[queries.length][];
        for (int i = 0; i < queries.length; i++) {
            System.arraycopy(queries[i], 0, buffer, 0, dimensions);
            found[i] = collection.search(buffer, k).toArray(Hit[]::new);
        }
        return found;
    }
}
