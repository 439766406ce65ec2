/** Benchmark of the exercise {@code ndcg-at-k}. */
package podium.benchmarks.metrics.ndcgatk;
