/** Benchmark of the exercise {@code minhash-lsh}. */
package podium.benchmarks.similarity.minhashlsh;
