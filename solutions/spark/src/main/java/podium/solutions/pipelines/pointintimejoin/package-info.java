/** Reference solution of the exercise {@code point-in-time-join}. */
@NullMarked
package podium.solutions.pipelines.pointintimejoin;

import org.jspecify.annotations.NullMarked;
