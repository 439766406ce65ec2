package podium.judge.engine.judging;

import java.util.Arrays;
import java.util.Optional;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.testkit.Definitions;
import podium.judge.engine.testkit.Law;

/**
 * The laws of one exercise, found by the rule of names.
 *
 * @param type the class that holds them
 * @param count how many there are
 * @param definitions what else goes by the exercise's name; empty where nothing does
 */
record LawPlan(Class<?> type, int count, Optional<Definitions<Object>> definitions) {
    static LawPlan of(Problem problem) {
        return of(problem.laws(), definitions(problem.definitions()));
    }

    /** What the exercise has to show on real data, in the place of its laws. */
    static LawPlan onRealData(Problem problem) {
        return of(problem.onRealData(), Optional.empty());
    }

    private static LawPlan of(String name, Optional<Definitions<Object>> definitions) {
        try {
            Class<?> type = Class.forName(name);
            int count = (int) Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Law.class))
                    .count();
            return new LawPlan(type, count, definitions);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the exercise has no laws: expected a class " + name, e);
        }
    }

    @SuppressWarnings("unchecked") // They are asked with what their own exercise's laws have asked.
    private static Optional<Definitions<Object>> definitions(String name) {
        return ByName.instance(name).map(definitions -> (Definitions<Object>) definitions);
    }
}
