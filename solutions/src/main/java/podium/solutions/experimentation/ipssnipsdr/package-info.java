/** Reference solution of the exercise {@code ips-snips-dr}. */
@NullMarked
package podium.solutions.experimentation.ipssnipsdr;

import org.jspecify.annotations.NullMarked;
