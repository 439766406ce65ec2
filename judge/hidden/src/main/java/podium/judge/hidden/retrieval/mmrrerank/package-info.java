/** Hidden laws and workload of the exercise {@code mmr-rerank}. */
@NullMarked
package podium.judge.hidden.retrieval.mmrrerank;

import org.jspecify.annotations.NullMarked;
