/** Hidden laws and workload of the exercise {@code chunk-overlap}. */
@NullMarked
package podium.judge.hidden.genai.chunkoverlap;

import org.jspecify.annotations.NullMarked;
