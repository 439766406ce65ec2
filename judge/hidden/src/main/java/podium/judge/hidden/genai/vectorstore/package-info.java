/** Hidden laws and workload of the exercise {@code vector-store}. */
@NullMarked
package podium.judge.hidden.genai.vectorstore;

import org.jspecify.annotations.NullMarked;
