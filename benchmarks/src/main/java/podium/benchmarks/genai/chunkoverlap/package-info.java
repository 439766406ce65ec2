/** Benchmark of the exercise {@code chunk-overlap}. */
package podium.benchmarks.genai.chunkoverlap;
