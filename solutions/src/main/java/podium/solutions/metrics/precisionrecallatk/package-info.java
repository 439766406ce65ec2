/** Reference solution of the exercise {@code precision-recall-at-k}. */
@NullMarked
package podium.solutions.metrics.precisionrecallatk;

import org.jspecify.annotations.NullMarked;
