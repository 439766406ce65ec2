/** Reference solutions of the similarity track. */
@NullMarked
package podium.solutions.similarity;

import org.jspecify.annotations.NullMarked;
