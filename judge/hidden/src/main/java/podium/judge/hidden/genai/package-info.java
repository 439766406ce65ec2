/** Laws of the track {@code genai}. */
@NullMarked
package podium.judge.hidden.genai;

import org.jspecify.annotations.NullMarked;
