/** Ranking metrics: how good is an ordered list, given what a member finds relevant. */
package podium.exercises.metrics;
