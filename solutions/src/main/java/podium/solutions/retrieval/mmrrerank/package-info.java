/** Reference solution of the exercise {@code mmr-rerank}. */
@NullMarked
package podium.solutions.retrieval.mmrrerank;

import org.jspecify.annotations.NullMarked;
