/** Contract of the exercise {@code chunk-overlap}. */
package podium.exercises.genai.chunkoverlap;
