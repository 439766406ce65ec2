/** Laws and workload of the exercise {@code sessionize}; laws with the same limits share one call ({@code Scene}). */
@NullMarked
package podium.judge.hidden.pipelines.sessionize;

import org.jspecify.annotations.NullMarked;
