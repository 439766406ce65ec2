/** Compares one value with what is expected: one tolerance policy and one structural comparison, shared by every law. */
@NullMarked
package podium.judge.engine.checker;

import org.jspecify.annotations.NullMarked;
