/** Hidden laws of the retrieval track. */
@NullMarked
package podium.judge.hidden.retrieval;

import org.jspecify.annotations.NullMarked;
