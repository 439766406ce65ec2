/** Hidden laws and workload of the exercise {@code item-item-recommend}. */
@NullMarked
package podium.judge.hidden.collaborativefiltering.itemitemrecommend;

import org.jspecify.annotations.NullMarked;
