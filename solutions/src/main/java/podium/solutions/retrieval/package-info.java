/** Reference solutions of the retrieval track. */
@NullMarked
package podium.solutions.retrieval;

import org.jspecify.annotations.NullMarked;
