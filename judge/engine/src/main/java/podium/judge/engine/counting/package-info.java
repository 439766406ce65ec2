/**
 * Executed bytecode as a measure of cost that repeats to the last digit: classes are rewritten so that every basic block adds
 * its length to a counter, a submission's as well as those of the JDK's collections, which a worker takes from a patch of
 * {@code java.base}.
 */
@NullMarked
package podium.judge.engine.counting;

import org.jspecify.annotations.NullMarked;
