/**
 * The hidden laws: one package an exercise, named as its contract's, with a {@code <Contract>Laws}, a {@code
 * <Contract>Workload} and, where others mean something else by its name, a {@code <Contract>Definitions}. What two exercises of a
 * track share lives in the track's package, what two tracks share here.
 */
@NullMarked
package podium.judge.hidden;

import org.jspecify.annotations.NullMarked;
