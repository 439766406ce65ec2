/** Contract of the exercise {@code cosine-similarity}. */
package podium.exercises.similarity.cosinesimilarity;
