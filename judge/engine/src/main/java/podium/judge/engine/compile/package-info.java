/** Sources to classes, in a process that can be killed, or diagnostics that a person can act on; and the rules on
 * what these classes may refer to. */
@NullMarked
package podium.judge.engine.compile;

import org.jspecify.annotations.NullMarked;
