/** Benchmark of the exercise {@code bm25-search}. */
package podium.benchmarks.genai.bm25search;
