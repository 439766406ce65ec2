/** Benchmark of the exercise {@code mmr-rerank}. */
package podium.benchmarks.retrieval.mmrrerank;
