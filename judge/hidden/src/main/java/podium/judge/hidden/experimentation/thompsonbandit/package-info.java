/** Hidden laws and workload of the exercise {@code thompson-bandit}. */
@NullMarked
package podium.judge.hidden.experimentation.thompsonbandit;

import org.jspecify.annotations.NullMarked;
