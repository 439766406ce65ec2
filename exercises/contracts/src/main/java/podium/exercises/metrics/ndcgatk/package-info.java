/** Contract of the exercise {@code ndcg-at-k}. */
package podium.exercises.metrics.ndcgatk;
