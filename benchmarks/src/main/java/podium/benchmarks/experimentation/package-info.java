/** Benchmarks of the experimentation track. */
package podium.benchmarks.experimentation;
