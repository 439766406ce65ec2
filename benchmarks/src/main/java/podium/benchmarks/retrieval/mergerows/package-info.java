/** Benchmark of the exercise {@code merge-rows}. */
package podium.benchmarks.retrieval.mergerows;
