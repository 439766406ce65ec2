package podium.exercises.genai.vectorstore;

import java.util.List;
import java.util.function.Predicate;

/**
 * Vectors by id, one for each. What is said here of n vectors of d numbers counts those that are stored now, not those that ever
 * were.
 */
public interface VectorCollection {
    /**
     * Stores a vector, in the place of the id's former one if there is one. If it is rejected, nothing changes.
     *
     * @param id any text, compared exactly
     * @param vector finite numbers, not all 0, of any length between the smallest and the largest that floats allow; copied: the
     *     caller may do with its array what it likes afterwards, and finds it unchanged
     * @throws IllegalArgumentException if the vector does not have the collection's dimensions, holds NaN or an infinity, or is
     *     all zeros
     *     <p>Expected cost: O(d) expected time.
     */
    void upsert(String id, float[] vector);

    /**
     * Removes the vector of an id, as if it had never been stored.
     *
     * @param id any text
     * @return whether there was one
     *     <p>Expected cost: O(1) expected time.
     */
    boolean delete(String id);

    /**
     * How many vectors are stored.
     *
     * @return n
     *     <p>Expected cost: O(1).
     */
    int size();

    /**
     * Searches all vectors.
     *
     * @param query as a vector that is stored: finite numbers, not all 0; not modified
     * @param k how many to return at most, from 0 to {@link Integer#MAX_VALUE}
     * @return the k vectors, all where there are fewer, whose cosine similarity with the query is highest, best first, each with
     *     its similarity within 1e-6; the lowest id in the order of {@link String#compareTo} first among equal similarities; ids
     *     whose similarities differ by rounding alone, less than 1e-6, may stand in either order
     * @throws IllegalArgumentException if {@link #upsert} would reject the query, or {@code k < 0}, also where nothing is stored
     *     <p>Expected cost: O(n (d + log k)) time, memory for k hits.
     */
    List<Hit> search(float[] query, int k);

    /**
     * Searches the vectors whose ids pass a filter: what does not pass takes no place among the k.
     *
     * @param query as in {@link #search(float[], int)}
     * @param k as there
     * @param filter whether an id is wanted; it is asked about stored ids only, and about each at most once
     * @return as there, of those that pass
     * @throws IllegalArgumentException as there
     *     <p>Expected cost: O(n (d + log k)) time and n calls of the filter.
     */
    List<Hit> search(float[] query, int k, Predicate<String> filter);
}
