/** Reference solution of the exercise {@code bm25-search}. */
@NullMarked
package podium.solutions.genai.bm25search;

import org.jspecify.annotations.NullMarked;
