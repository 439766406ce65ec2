/** Laws of {@code als-explicit}, the plain formulas they compare with, and what is timed. */
@NullMarked
package podium.judge.hidden.collaborativefiltering.alsexplicit;

import org.jspecify.annotations.NullMarked;
