/** Benchmarks of the track {@code pipelines}. */
package podium.benchmarks.pipelines;
