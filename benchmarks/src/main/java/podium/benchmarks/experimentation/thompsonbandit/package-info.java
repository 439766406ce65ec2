/** Benchmark of the exercise {@code thompson-bandit}. */
package podium.benchmarks.experimentation.thompsonbandit;
