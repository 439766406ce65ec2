/** Benchmarks of the track {@code metrics}. */
package podium.benchmarks.metrics;
