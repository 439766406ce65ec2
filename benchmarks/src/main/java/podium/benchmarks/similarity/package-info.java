/** Benchmarks of the similarity track. */
package podium.benchmarks.similarity;
