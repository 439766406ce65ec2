/** Contract of the exercise {@code point-in-time-join}, in datasets. */
package podium.exercises.pipelines.pointintimejoin;
