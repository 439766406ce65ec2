/** Hidden laws and workload of the exercise {@code minhash-lsh}. */
@NullMarked
package podium.judge.hidden.similarity.minhashlsh;

import org.jspecify.annotations.NullMarked;
