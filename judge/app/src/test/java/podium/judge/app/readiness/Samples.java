package podium.judge.app.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

/** The catalog, a day, and evidence of it. */
final class Samples {
    static final List<Problem> PROBLEMS = Catalog.load().problems();
    static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private Samples() {}

    static Problem problem(String slug) {
        return PROBLEMS.stream()
                .filter(each -> each.id().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static Evidence evidence(String slug, Outcome outcome, int daysAgo) {
        return new Evidence(
                problem(slug), NOW.minus(Duration.ofDays(daysAgo)), outcome, false, "\"a law\" does not hold");
    }
}
