package podium.judge.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.judge.app.progress.History;
import podium.judge.app.progress.History.Judging;
import podium.judge.app.readiness.Evidence;
import podium.judge.app.session.ProgressPage.Point;
import podium.judge.app.session.ProgressPage.Skill;
import podium.judge.app.session.ProgressPage.Tried;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Problem;

class ProgressPageTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    private static Judging judging(int daysAgo, String slug, String verdict) {
        return new Judging(NOW.minus(Duration.ofDays(daysAgo)), slug, verdict, "why <b>", 1, 1, false);
    }

    /** A skill that fails, then passes twice. */
    static ProgressPage page() {
        List<Problem> problems = Catalog.load().problems();
        History history = new History(
                List.of(
                        judging(20, "ndcg-at-k", "WA"),
                        judging(10, "ndcg-at-k", "AC"),
                        judging(5, "average-precision", "AC"),
                        judging(4, "rrf-fusion", "RTE")),
                Map.of("rrf-fusion", 2),
                Set.of("rrf-fusion"),
                Map.of());
        List<Evidence> evidence = Evidence.of(problems, history);
        return ProgressPage.of(problems, history, List.of(), evidence, FakeSolutions.OUTLOOK, NOW);
    }

    @Test
    void a_skill_is_believed_in_more_after_it_was_passed_than_after_it_failed() {
        Skill metrics = page().skills().stream()
                .filter(skill -> skill.name().equals("ranking metrics"))
                .findFirst()
                .orElseThrow();
        List<Point> points = metrics.points();
        assertThat(points.get(0).x()).isZero();
        assertThat(points.get(points.size() - 1).x()).isEqualTo(100);
        assertThat(points.get(points.size() - 1).mean())
                .isGreaterThan(points.get(0).mean());
        assertThat(points).allMatch(point -> point.low() <= point.mean() && point.mean() <= point.high());
        assertThat(metrics.evidence()).isEqualTo("2 of 3 passed unaided at the first try");
    }

    @Test
    void tries_help_and_only_what_was_judged_are_shown() {
        ProgressPage page = page();
        assertThat(page.since()).isEqualTo("2026-02-28");
        assertThat(page.exercises())
                .extracting(Tried::slug)
                .containsOnly("ndcg-at-k", "average-precision", "rrf-fusion");
        Tried given = page.exercises().stream()
                .filter(each -> each.slug().equals("rrf-fusion"))
                .findFirst()
                .orElseThrow();
        assertThat(given.help()).isEqualTo("2 hints, looked at the solution");
        assertThat(given.result()).isEqualTo("not accepted yet");
        assertThat(page.html())
                .contains("accepted at try 2", "Skills over time")
                .doesNotContain("why <b>");
    }
}
