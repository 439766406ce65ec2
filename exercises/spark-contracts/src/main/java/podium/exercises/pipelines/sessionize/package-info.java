/** Contract of the exercise {@code sessionize}, in datasets. */
package podium.exercises.pipelines.sessionize;
