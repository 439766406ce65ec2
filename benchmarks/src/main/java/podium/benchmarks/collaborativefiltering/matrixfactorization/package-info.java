/** Benchmark of {@code matrix-factorization}. */
package podium.benchmarks.collaborativefiltering.matrixfactorization;
