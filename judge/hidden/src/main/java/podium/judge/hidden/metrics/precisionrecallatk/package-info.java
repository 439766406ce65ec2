/** Laws and workload of the exercise {@code precision-recall-at-k}. */
@NullMarked
package podium.judge.hidden.metrics.precisionrecallatk;

import org.jspecify.annotations.NullMarked;
