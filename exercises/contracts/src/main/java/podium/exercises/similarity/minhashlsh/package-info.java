/** Contract of the exercise {@code minhash-lsh}. */
package podium.exercises.similarity.minhashlsh;
