/** Contract of the exercise {@code jaccard-similarity}. */
package podium.exercises.similarity.jaccardsimilarity;
