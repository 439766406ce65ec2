/** Reference solution of the exercise {@code vector-store}. */
@NullMarked
package podium.solutions.genai.vectorstore;

import org.jspecify.annotations.NullMarked;
