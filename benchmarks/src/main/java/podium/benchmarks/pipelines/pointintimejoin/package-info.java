/** Benchmark of the exercise {@code point-in-time-join}. */
package podium.benchmarks.pipelines.pointintimejoin;
