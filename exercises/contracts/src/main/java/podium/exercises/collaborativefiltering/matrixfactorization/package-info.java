/** Contract of the exercise {@code matrix-factorization}. */
package podium.exercises.collaborativefiltering.matrixfactorization;
