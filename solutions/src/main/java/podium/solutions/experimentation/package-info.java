/** Reference solutions of the experimentation track. */
@NullMarked
package podium.solutions.experimentation;

import org.jspecify.annotations.NullMarked;
