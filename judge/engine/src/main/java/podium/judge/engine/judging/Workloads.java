package podium.judge.engine.judging;

import podium.judge.engine.problem.Problem;

/** Finds an exercise's workload by name: the engine does not see the hidden tests. */
final class Workloads {
    private Workloads() {}

    static Object of(Problem problem) {
        try {
            var constructor = Class.forName(problem.workload()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the workload cannot be made: " + problem.workload(), e);
        }
    }
}
