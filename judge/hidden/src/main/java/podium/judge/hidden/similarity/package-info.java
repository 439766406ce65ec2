/** Hidden laws of the similarity track. */
@NullMarked
package podium.judge.hidden.similarity;

import org.jspecify.annotations.NullMarked;
