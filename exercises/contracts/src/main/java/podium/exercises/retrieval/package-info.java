/** Contracts of the retrieval track. */
package podium.exercises.retrieval;
