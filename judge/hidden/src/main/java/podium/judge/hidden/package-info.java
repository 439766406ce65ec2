/**
 * The hidden laws: one package an exercise, named as its contract's, with a {@code <Contract>Laws} and a {@code
 * <Contract>Workload}. Generators that two exercises of a track share live in the track's package.
 */
@NullMarked
package podium.judge.hidden;

import org.jspecify.annotations.NullMarked;
