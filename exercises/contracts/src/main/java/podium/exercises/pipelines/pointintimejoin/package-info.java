/** Contract of the exercise {@code point-in-time-join}, in list form. */
package podium.exercises.pipelines.pointintimejoin;
