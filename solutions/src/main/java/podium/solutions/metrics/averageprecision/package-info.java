/** Reference solution of the exercise {@code average-precision}. */
@NullMarked
package podium.solutions.metrics.averageprecision;

import org.jspecify.annotations.NullMarked;
