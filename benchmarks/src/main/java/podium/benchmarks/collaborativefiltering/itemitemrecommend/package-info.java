/** Benchmark of the exercise {@code item-item-recommend}. */
package podium.benchmarks.collaborativefiltering.itemitemrecommend;
