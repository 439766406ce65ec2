/** Hidden laws and workload of the exercise {@code roc-auc-gauc}. */
@NullMarked
package podium.judge.hidden.metrics.rocaucgauc;

import org.jspecify.annotations.NullMarked;
