/** Benchmarks of the collaborative filtering track. */
package podium.benchmarks.collaborativefiltering;
