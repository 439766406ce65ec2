/** Hidden laws and workload of the exercise {@code merge-rows}. */
@NullMarked
package podium.judge.hidden.retrieval.mergerows;

import org.jspecify.annotations.NullMarked;
