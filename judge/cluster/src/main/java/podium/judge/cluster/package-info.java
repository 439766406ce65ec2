/**
 * A grading as one Spark job. Nothing in here judges: a task starts the judge of the kit on its machine, which starts its boxes
 * as ever. A submission never runs inside an executor.
 */
@NullMarked
package podium.judge.cluster;

import org.jspecify.annotations.NullMarked;
