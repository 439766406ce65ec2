/** Contract of the exercise {@code roc-auc-gauc}. */
package podium.exercises.metrics.rocaucgauc;
