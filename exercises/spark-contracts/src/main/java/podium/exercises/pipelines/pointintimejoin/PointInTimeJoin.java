package podium.exercises.pipelines.pointintimejoin;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Joins labels with the newest feature value that was known at their time.
 *
 * <p>A value has two times: the one that it describes and the one from which on it could be read. A label at time ts may use a
 * value of its entity if {@code eventTs <= ts} <em>and</em> {@code availableTs <= ts}. Of these the newest counts: the latest
 * {@code eventTs}, then the latest {@code availableTs} (a correction), then the greatest {@code value}. It is used if it is at
 * most {@code ttlMillis} old, {@code ts - eventTs <= ttlMillis}; otherwise there is none. All limits are inclusive.
 *
 * <p>Input and output are unordered tables: the partitions that rows arrive in, and their order there, mean nothing. The same
 * feature row may arrive more than once.
 *
 * <p>Sources: the as-of joins of feature stores, such as Feast's {@code get_historical_features}; Kaufman, Rosset and Perlich,
 * <i>Leakage in data mining: formulation, detection, and avoidance</i>, 2011.
 */
public interface PointInTimeJoin {
    /**
     * Joins each label with what was known of its entity at its time.
     *
     * @param labels columns {@code id bigint, entity bigint, ts bigint} (milliseconds since the epoch), none null; ids differ;
     *     any number of partitions, some of them empty; one entity may have half of all labels
     * @param features columns {@code entity bigint, eventTs bigint, availableTs bigint, value double}, none null, values finite
     *     and never -0.0; any number of partitions; one entity may have half of all values
     * @param ttlMillis greatest age of a value that is used, at least 0; {@code Long.MAX_VALUE} for any. The difference of two
     *     times fits 64 bits, that of a time and {@code ttlMillis} need not
     * @return columns {@code id bigint, entity bigint, ts bigint, value double}, one row a label, in any order; NaN where no value
     *     is used
     *     <p>Expected cost: one exchange by entity and one sort, O(n log n) for n rows of both; at most two exchanges. Nothing is
     *     collected to the driver or broadcast, and no two rows of an entity are paired.
     */
    Dataset<Row> asOf(Dataset<Row> labels, Dataset<Row> features, long ttlMillis);
}
