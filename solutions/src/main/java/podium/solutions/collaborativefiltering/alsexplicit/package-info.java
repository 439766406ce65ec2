/** Reference solution of the exercise {@code als-explicit}. */
@NullMarked
package podium.solutions.collaborativefiltering.alsexplicit;

import org.jspecify.annotations.NullMarked;
