/** Hidden laws and workload of the exercise {@code jaccard-similarity}. */
@NullMarked
package podium.judge.hidden.similarity.jaccardsimilarity;

import org.jspecify.annotations.NullMarked;
