/**
 * The worker's side of the Spark track: one session a worker, and the mapping between the lists of records that laws speak
 * in and the datasets that candidates write. {@link podium.judge.spark.QueryCheck} is the Spark side of the rules on what a
 * submission may refer to: it sees what stands in the text of a query.
 */
@NullMarked
package podium.judge.spark;

import org.jspecify.annotations.NullMarked;
