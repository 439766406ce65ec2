/** Contract of the exercise {@code bm25-search}. */
package podium.exercises.genai.bm25search;
