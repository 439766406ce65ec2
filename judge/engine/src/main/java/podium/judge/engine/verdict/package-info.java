/** Results as values: the verdict codes and their precedence, one law's result, one judgement. */
@NullMarked
package podium.judge.engine.verdict;

import org.jspecify.annotations.NullMarked;
