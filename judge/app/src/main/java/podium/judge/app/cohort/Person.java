package podium.judge.app.cohort;

import java.util.Map;

/**
 * Somebody whose work is graded.
 *
 * @param name unique in the cohort
 * @param columns what the roster says besides, by its own headers; empty where there is no roster
 */
public record Person(String name, Map<String, String> columns) {
    /** Copies the columns. */
    public Person {
        columns = Map.copyOf(columns);
    }
}
