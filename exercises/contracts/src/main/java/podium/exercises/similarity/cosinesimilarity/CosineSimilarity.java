package podium.exercises.similarity.cosinesimilarity;

import podium.exercises.Exercise;
import podium.exercises.Level;

/**
 * Cosine of the angle between two real vectors, dense or sparse.
 *
 * <p>{@code cos(a, b) = a·b / (|a| |b|)}. A zero vector has similarity 0 with everything, itself included. The result is
 * clamped to [-1, 1], so that {@code Math.acos} of it is never NaN. It is right for every finite input whose cosine is
 * representable: entries of 1e200 do not overflow, entries of 1e-200 do not vanish.
 *
 * <p>Source: Salton and McGill, <i>Introduction to Modern Information Retrieval</i>, 1983; scaling as in the BLAS norm
 * (Blue, <i>A portable Fortran program to find the Euclidean norm of a vector</i>, 1978).
 */
@Exercise(
        title = "Cosine similarity, dense and sparse",
        level = Level.L4,
        minutes = 30,
        skills = {"similarity", "floating point", "merging sorted lists"},
        maxRatio = 6,
        maxGrowth = 1.5)
public interface CosineSimilarity {
    /**
     * Cosine of two dense vectors.
     *
     * @param a first vector; may be empty
     * @param b second vector, of the same length
     * @return the cosine in [-1, 1], or 0 if either vector is zero or both are empty
     * @throws IllegalArgumentException if the lengths differ, or any entry is NaN or infinite
     *     <p>Expected cost: O(n) time, O(1) extra memory.
     */
    double cosine(double[] a, double[] b);

    /**
     * Cosine of two sparse vectors, each given as strictly increasing indices and their values. A stored value may be 0.
     *
     * @param indicesA indices of the first vector, at least 0, strictly increasing, up to {@code Integer.MAX_VALUE}
     * @param valuesA values at those indices, same length
     * @param indicesB indices of the second vector, at least 0, strictly increasing
     * @param valuesB values at those indices, same length
     * @return the cosine in [-1, 1], or 0 if either vector is zero
     * @throws IllegalArgumentException if an index array and its values differ in length, indices are negative or not
     *     strictly increasing, or any value is NaN or infinite
     *     <p>Expected cost: O(|a| + |b|) time in the number of stored entries, O(1) extra memory.
     */
    double cosineSparse(int[] indicesA, double[] valuesA, int[] indicesB, double[] valuesB);
}
