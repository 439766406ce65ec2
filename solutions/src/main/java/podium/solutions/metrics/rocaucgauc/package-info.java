/** Reference solution of the exercise {@code roc-auc-gauc}. */
@NullMarked
package podium.solutions.metrics.rocaucgauc;

import org.jspecify.annotations.NullMarked;
