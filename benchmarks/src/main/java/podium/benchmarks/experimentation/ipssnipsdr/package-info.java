/** Benchmark of the exercise {@code ips-snips-dr}. */
package podium.benchmarks.experimentation.ipssnipsdr;
