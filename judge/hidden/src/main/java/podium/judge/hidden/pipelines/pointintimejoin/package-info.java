/** Laws and workload of the exercise {@code point-in-time-join}; laws with the same limit share one call ({@code Scene}). */
@NullMarked
package podium.judge.hidden.pipelines.pointintimejoin;

import org.jspecify.annotations.NullMarked;
