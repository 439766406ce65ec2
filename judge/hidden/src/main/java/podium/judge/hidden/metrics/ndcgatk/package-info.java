/** Laws and workload of the exercise {@code ndcg-at-k}. */
@NullMarked
package podium.judge.hidden.metrics.ndcgatk;

import org.jspecify.annotations.NullMarked;
