/** Contracts of the track {@code genai}: parts of retrieval-augmented generation. */
package podium.exercises.genai;
