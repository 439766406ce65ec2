/** Reference solution of the exercise {@code item-item-recommend}. */
@NullMarked
package podium.solutions.collaborativefiltering.itemitemrecommend;

import org.jspecify.annotations.NullMarked;
