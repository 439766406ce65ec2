/** Hidden laws and workload of the exercise {@code ips-snips-dr}. */
@NullMarked
package podium.judge.hidden.experimentation.ipssnipsdr;

import org.jspecify.annotations.NullMarked;
