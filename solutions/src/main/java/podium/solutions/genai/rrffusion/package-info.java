/** Reference solution of the exercise {@code rrf-fusion}. */
@NullMarked
package podium.solutions.genai.rrffusion;

import org.jspecify.annotations.NullMarked;
