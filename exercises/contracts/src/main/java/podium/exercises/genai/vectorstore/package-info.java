/** Contract of the exercise {@code vector-store}. */
package podium.exercises.genai.vectorstore;
