/** Hidden laws and workload of the exercise {@code cosine-similarity}. */
@NullMarked
package podium.judge.hidden.similarity.cosinesimilarity;

import org.jspecify.annotations.NullMarked;
