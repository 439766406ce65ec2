package podium.judge.engine.testkit;

import java.util.List;

/**
 * What else is in circulation under the name of an exercise. Named {@code <Contract>Definitions}, beside the laws; exercises
 * whose name means one thing have none.
 *
 * @param <C> the contract
 */
public interface Definitions<C> {
    /** All of them: where libraries part at several points, each combination that somebody may have written. */
    List<Definition<C>> others();
}
