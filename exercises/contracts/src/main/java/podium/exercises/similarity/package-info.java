/** Similarity and neighbors: how alike two members or items are. */
package podium.exercises.similarity;
