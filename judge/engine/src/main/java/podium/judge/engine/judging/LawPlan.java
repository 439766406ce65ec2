package podium.judge.engine.judging;

import java.util.Arrays;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.testkit.Law;

/**
 * The laws of one exercise, found by the rule of names.
 *
 * @param type the class that holds them
 * @param count how many there are
 */
record LawPlan(Class<?> type, int count) {
    static LawPlan of(Problem problem) {
        try {
            Class<?> type = Class.forName(problem.laws());
            int count = (int) Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Law.class))
                    .count();
            return new LawPlan(type, count);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the exercise has no laws: expected a class " + problem.laws(), e);
        }
    }
}
