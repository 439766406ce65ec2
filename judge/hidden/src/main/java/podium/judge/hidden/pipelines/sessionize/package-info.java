/** Laws and workload of the exercise {@code sessionize}. */
@NullMarked
package podium.judge.hidden.pipelines.sessionize;

import org.jspecify.annotations.NullMarked;
