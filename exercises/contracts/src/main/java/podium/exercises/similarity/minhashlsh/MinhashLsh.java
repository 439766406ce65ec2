package podium.exercises.similarity.minhashlsh;

import java.util.Set;
import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Similar sets without comparing all pairs: signatures by MinHash, candidates by banding.
 *
 * <p>An index has h = bands * rows hash functions from {@code long} to {@code int}. Position i of a set's signature is the smallest
 * value, as signed ints compare, that function i has on its elements. Two signatures agree at a position with about the Jaccard
 * similarity of their sets, at each position anew. A signature is cut into bands of so many rows, in order; sets that agree in
 * all rows of a band are candidates for each other, which happens with probability 1 - (1 - J^rows)^bands.
 *
 * <p>Sources: Broder, <i>On the resemblance and containment of documents</i>, 1997; Indyk and Motwani, <i>Approximate nearest
 * neighbors: towards removing the curse of dimensionality</i>, 1998.
 */
@Exercise(
        title = "MinHash and banding",
        level = Level.L6,
        minutes = 45,
        skills = {"locality-sensitive hashing", "hash families", "similarity search"},
        maxRatio = 20,
        maxGrowth = 0.6)
public interface MinhashLsh {
    /**
     * Makes an empty index.
     *
     * @param bands how many, at least 1
     * @param rows positions a band, at least 1; {@code bands * rows} is at most 65,536
     * @param seed chooses the hash functions: with the same bands, rows and seed they are the same, with another seed others, and
     *     no two of one index may depend on each other. All 64 bits of an element count
     * @return the index, which shares nothing with others
     * @throws IllegalArgumentException if bands or rows are out of range
     *     <p>Expected cost: O(bands * rows).
     */
    Index create(int bands, int rows, long seed);

    /**
     * Estimates the Jaccard similarity of two sets from their signatures.
     *
     * @param first signature of one
     * @param second signature of the other, of the same length
     * @return the share of positions at which both have the same value, in [0, 1]
     * @throws IllegalArgumentException if the lengths differ or are 0
     *     <p>Expected cost: O(h).
     */
    double estimate(int[] first, int[] second);

    /** Sets by id, found by their signatures. */
    interface Index {
        /**
         * Computes a signature.
         *
         * @param set elements, any longs, in any order; repeats count once
         * @return {@code bands * rows} values
         * @throws IllegalArgumentException if the set is empty
         *     <p>Expected cost: O(n h) for n elements.
         */
        int[] signature(long[] set);

        /**
         * Adds a set.
         *
         * @param id of the set; an id that was added before stands for both sets
         * @param set as in {@link #signature}
         * @throws IllegalArgumentException if the set is empty
         *     <p>Expected cost: that of the signature.
         */
        void add(long id, long[] set);

        /**
         * Finds the sets that agree with this one in a band, in all its rows, and no others.
         *
         * @param set as in {@link #signature}; it is not added
         * @return ids of the sets added that are candidates
         * @throws IllegalArgumentException if the set is empty
         *     <p>Expected cost: that of the signature, and O(bands + c) for c candidates, however many sets there are.
         */
        Set<Long> candidates(long[] set);
    }
}
