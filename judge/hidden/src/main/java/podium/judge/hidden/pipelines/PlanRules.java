package podium.judge.hidden.pipelines;

import podium.exercises.pipelines.PlanFacts;
import podium.judge.engine.testkit.Expect;

/** What laws require of plans. */
public final class PlanRules {
    private static final int MOST_EXCHANGES = 2;

    private PlanRules() {}

    /** Nothing has run when the dataset is handed back. */
    public static void requireLazy(PlanFacts plan) {
        Expect.holds(plan.jobs() == 0, plan, "jobs = 0: nothing collected, counted or shown");
    }

    /** Rows are exchanged at most twice, and not every pair of them is looked at. */
    public static void requireFewExchanges(PlanFacts plan) {
        Expect.holds(plan.exchanges() <= MOST_EXCHANGES, plan, "exchanges of at most " + MOST_EXCHANGES);
        Expect.holds(plan.nestedLoops() == 0, plan, "nestedLoops = 0");
    }
}
