package podium.judge.engine.judging;

import podium.judge.engine.problem.Problem;
import podium.judge.engine.testkit.Workload;

/**
 * What is timed, and how slow it may be.
 *
 * @param problem whose contract and worker it is
 * @param workload draws the inputs
 * @param maxRatio greatest time over the reference's
 * @param maxGrowth greatest exponent of growth
 */
record TimedTask(Problem problem, Workload<?> workload, double maxRatio, double maxGrowth) {
    /** An exercise's own; its workload is found by name, as the engine does not see the hidden tests. */
    static TimedTask of(Problem problem) {
        return new TimedTask(
                problem,
                (Workload<?>) ByName.required(problem.workload()),
                problem.metadata().maxRatio(),
                problem.metadata().maxGrowth());
    }
}
