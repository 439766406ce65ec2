/** Contract of the exercise {@code merge-rows}. */
package podium.exercises.retrieval.mergerows;
