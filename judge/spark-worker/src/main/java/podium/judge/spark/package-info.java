/**
 * The worker's side of the Spark track: one session a worker, and the mapping between the lists of records that laws speak
 * in and the datasets that candidates write.
 */
@NullMarked
package podium.judge.spark;

import org.jspecify.annotations.NullMarked;
