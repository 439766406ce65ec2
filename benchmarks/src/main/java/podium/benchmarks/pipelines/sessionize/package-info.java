/** Benchmark of the exercise {@code sessionize}. */
package podium.benchmarks.pipelines.sessionize;
