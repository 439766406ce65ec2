/** Contract of the exercise {@code thompson-bandit}. */
package podium.exercises.experimentation.thompsonbandit;
