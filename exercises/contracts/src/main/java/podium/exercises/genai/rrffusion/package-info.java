/** Contract of the exercise {@code rrf-fusion}. */
package podium.exercises.genai.rrffusion;
