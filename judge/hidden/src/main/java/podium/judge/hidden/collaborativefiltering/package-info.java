/** Laws of the collaborative filtering track. */
@NullMarked
package podium.judge.hidden.collaborativefiltering;

import org.jspecify.annotations.NullMarked;
