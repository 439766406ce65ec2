/** Laws of the track {@code metrics}. */
@NullMarked
package podium.judge.hidden.metrics;

import org.jspecify.annotations.NullMarked;
