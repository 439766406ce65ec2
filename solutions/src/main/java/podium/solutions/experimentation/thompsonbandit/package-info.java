/** Reference solution of the exercise {@code thompson-bandit}. */
@NullMarked
package podium.solutions.experimentation.thompsonbandit;

import org.jspecify.annotations.NullMarked;
