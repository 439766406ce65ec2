/** Benchmark of the exercise {@code rrf-fusion}. */
package podium.benchmarks.genai.rrffusion;
