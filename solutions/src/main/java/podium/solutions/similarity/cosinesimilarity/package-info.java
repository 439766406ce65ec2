/** Reference solution of the exercise {@code cosine-similarity}. */
@NullMarked
package podium.solutions.similarity.cosinesimilarity;

import org.jspecify.annotations.NullMarked;
