/** Hidden laws of the experimentation track. */
@NullMarked
package podium.judge.hidden.experimentation;

import org.jspecify.annotations.NullMarked;
