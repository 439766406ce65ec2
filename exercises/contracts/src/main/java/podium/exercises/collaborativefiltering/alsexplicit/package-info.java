/** Contract of the exercise {@code als-explicit}. */
package podium.exercises.collaborativefiltering.alsexplicit;
