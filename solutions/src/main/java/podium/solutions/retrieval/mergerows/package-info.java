/** Reference solution of the exercise {@code merge-rows}. */
@NullMarked
package podium.solutions.retrieval.mergerows;

import org.jspecify.annotations.NullMarked;
