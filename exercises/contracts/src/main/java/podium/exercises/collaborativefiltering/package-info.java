/** Collaborative filtering: predict a member's rating of an item from everybody's ratings. */
package podium.exercises.collaborativefiltering;
