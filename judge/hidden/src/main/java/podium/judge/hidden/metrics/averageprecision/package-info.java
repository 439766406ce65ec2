/** Hidden laws and workload of the exercise {@code average-precision}. */
@NullMarked
package podium.judge.hidden.metrics.averageprecision;

import org.jspecify.annotations.NullMarked;
