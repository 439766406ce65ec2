/** Benchmarks of the retrieval track. */
package podium.benchmarks.retrieval;
