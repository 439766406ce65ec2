/** Reference solutions of the genai track. */
@NullMarked
package podium.solutions.genai;

import org.jspecify.annotations.NullMarked;
