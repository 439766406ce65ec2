/** Contract of the exercise {@code average-precision}. */
package podium.exercises.metrics.averageprecision;
