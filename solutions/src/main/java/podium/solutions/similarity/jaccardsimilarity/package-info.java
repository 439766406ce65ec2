/** Reference solution of the exercise {@code jaccard-similarity}. */
@NullMarked
package podium.solutions.similarity.jaccardsimilarity;

import org.jspecify.annotations.NullMarked;
