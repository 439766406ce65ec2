/** Benchmark of the exercise {@code jaccard-similarity}. */
package podium.benchmarks.similarity.jaccardsimilarity;
