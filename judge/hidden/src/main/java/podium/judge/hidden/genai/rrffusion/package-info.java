/** Hidden laws and workload of the exercise {@code rrf-fusion}. */
@NullMarked
package podium.judge.hidden.genai.rrffusion;

import org.jspecify.annotations.NullMarked;
