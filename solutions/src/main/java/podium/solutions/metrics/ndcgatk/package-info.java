/** Reference solution of the exercise {@code ndcg-at-k}. */
@NullMarked
package podium.solutions.metrics.ndcgatk;

import org.jspecify.annotations.NullMarked;
