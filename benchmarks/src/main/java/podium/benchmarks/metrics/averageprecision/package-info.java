/** Benchmark of the exercise {@code average-precision}. */
package podium.benchmarks.metrics.averageprecision;
