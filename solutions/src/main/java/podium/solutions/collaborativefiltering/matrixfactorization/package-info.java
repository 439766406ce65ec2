/** Reference solution of {@code matrix-factorization}. */
package podium.solutions.collaborativefiltering.matrixfactorization;
