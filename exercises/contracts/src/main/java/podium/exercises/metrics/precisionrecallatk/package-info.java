/** Contract of the exercise {@code precision-recall-at-k}. */
package podium.exercises.metrics.precisionrecallatk;
