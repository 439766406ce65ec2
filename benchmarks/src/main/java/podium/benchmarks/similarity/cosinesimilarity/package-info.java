/** Benchmark of the exercise {@code cosine-similarity}. */
package podium.benchmarks.similarity.cosinesimilarity;
