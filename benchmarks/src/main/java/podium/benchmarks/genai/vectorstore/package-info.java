/** Benchmark of the exercise {@code vector-store}. */
package podium.benchmarks.genai.vectorstore;
