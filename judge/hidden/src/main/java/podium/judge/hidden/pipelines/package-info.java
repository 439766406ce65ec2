/** Laws of the track {@code pipelines}. They speak in lists; Spark is not on their class path. */
@NullMarked
package podium.judge.hidden.pipelines;

import org.jspecify.annotations.NullMarked;
