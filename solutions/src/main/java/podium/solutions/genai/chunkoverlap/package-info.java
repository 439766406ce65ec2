/** Reference solution of the exercise {@code chunk-overlap}. */
@NullMarked
package podium.solutions.genai.chunkoverlap;

import org.jspecify.annotations.NullMarked;
