/** Reference solutions of the track {@code pipelines}. */
@NullMarked
package podium.solutions.pipelines;

import org.jspecify.annotations.NullMarked;
