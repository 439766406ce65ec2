/** Reference solution of the exercise {@code sessionize}. */
@NullMarked
package podium.solutions.pipelines.sessionize;

import org.jspecify.annotations.NullMarked;
