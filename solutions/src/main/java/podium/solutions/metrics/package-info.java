/** Reference solutions of the track {@code metrics}. */
@NullMarked
package podium.solutions.metrics;

import org.jspecify.annotations.NullMarked;
