/** Benchmark of the exercise {@code precision-recall-at-k}. */
package podium.benchmarks.metrics.precisionrecallatk;
