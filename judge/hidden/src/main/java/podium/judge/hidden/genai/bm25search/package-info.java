/** Hidden laws and workload of the exercise {@code bm25-search}. */
@NullMarked
package podium.judge.hidden.genai.bm25search;

import org.jspecify.annotations.NullMarked;
