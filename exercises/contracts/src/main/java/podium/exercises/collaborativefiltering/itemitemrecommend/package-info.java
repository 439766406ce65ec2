/** Contract of the exercise {@code item-item-recommend}. */
package podium.exercises.collaborativefiltering.itemitemrecommend;
