/** Laws of {@code matrix-factorization}, the plain formulas they compare with, and what is timed. */
@NullMarked
package podium.judge.hidden.collaborativefiltering.matrixfactorization;

import org.jspecify.annotations.NullMarked;
