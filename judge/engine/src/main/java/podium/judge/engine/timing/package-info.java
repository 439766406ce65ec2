/**
 * Two instruments for one question, how much dearer than the reference a submission is: judge-timed pairs of batches, and
 * JMH in boxed forks; and the growth of CPU time and of executed bytecode with the size of the input. What
 * only serves to make times wrong is told as {@link podium.judge.engine.timing.Tampering}.
 */
@NullMarked
package podium.judge.engine.timing;

import org.jspecify.annotations.NullMarked;
