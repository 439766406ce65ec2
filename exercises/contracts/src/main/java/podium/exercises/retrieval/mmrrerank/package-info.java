/** Contract of the exercise {@code mmr-rerank}. */
package podium.exercises.retrieval.mmrrerank;
