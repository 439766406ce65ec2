/** Benchmark of the exercise {@code als-explicit}. */
package podium.benchmarks.collaborativefiltering.alsexplicit;
