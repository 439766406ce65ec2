/** Contract of the exercise {@code sessionize}, in list form. */
package podium.exercises.pipelines.sessionize;
