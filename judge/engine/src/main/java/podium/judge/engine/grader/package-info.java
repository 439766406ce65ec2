/** Turns results into a verdict: pure functions. */
@NullMarked
package podium.judge.engine.grader;

import org.jspecify.annotations.NullMarked;
