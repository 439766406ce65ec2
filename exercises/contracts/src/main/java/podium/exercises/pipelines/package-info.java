/** Spark pipelines: the list form of each contract, which is what laws speak in. */
package podium.exercises.pipelines;
