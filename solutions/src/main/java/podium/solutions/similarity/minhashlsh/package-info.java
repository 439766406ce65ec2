/** Reference solution of the exercise {@code minhash-lsh}. */
@NullMarked
package podium.solutions.similarity.minhashlsh;

import org.jspecify.annotations.NullMarked;
