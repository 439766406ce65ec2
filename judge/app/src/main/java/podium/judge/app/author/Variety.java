package podium.judge.app.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much the laws' inputs vary.
 *
 * @param methods what was asked and answered, by method of the contract
 * @param constants how many laws each constant answer breaks, by what it answers
 * @param laws how many there are
 */
record Variety(List<MethodCalls> methods, Map<String, Integer> constants, int laws) {
    /** The fewest laws that a constant answer breaks. */
    int leastBroken() {
        return constants.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** What an author has to do; empty if nothing. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        constants.forEach((answer, broken) -> {
            if (2 * broken < laws) {
                missing.add("expected a constant answer to break most laws, found " + answer + " breaking " + broken
                        + " of " + laws + ": draw inputs with other answers");
            }
        });
        for (MethodCalls method : methods) {
            method.cases()
                    .forEach((parameter, cases) -> cases.forEach((each, count) -> {
                        if (count == 0) {
                            missing.add("expected " + each.words() + " in "
                                    + method.method().getName() + "(" + parameter
                                    + "), found none in " + method.calls()
                                    + " calls: draw it, or have a law that sees it rejected");
                        }
                    }));
        }
        return missing;
    }
}
