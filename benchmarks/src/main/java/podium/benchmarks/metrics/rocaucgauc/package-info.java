/** Benchmark of the exercise {@code roc-auc-gauc}. */
package podium.benchmarks.metrics.rocaucgauc;
