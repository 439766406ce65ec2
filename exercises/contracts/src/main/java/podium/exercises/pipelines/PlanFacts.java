package podium.exercises.pipelines;

/**
 * What the physical plan of a returned dataset shows, as the kit's adapter reads it.
 *
 * @param jobs jobs that ran before the dataset was handed back: anything but 0 means that data was collected, counted or
 *     otherwise pulled early
 * @param exchanges shuffles in the plan
 * @param broadcasts broadcasts in the plan
 * @param nestedLoops joins that compare every pair of rows
 */
public record PlanFacts(int jobs, int exchanges, int broadcasts, int nestedLoops) {}
