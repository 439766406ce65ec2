/**
 * JMH benchmarks, one an exercise, and the entry point that runs one in a box without forks of its own. A benchmark takes
 * the implementation's class name as a parameter, so one serves reference, submission and variants.
 */
package podium.benchmarks;
