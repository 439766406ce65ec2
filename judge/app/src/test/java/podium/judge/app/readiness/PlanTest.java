package podium.judge.app.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static podium.judge.app.readiness.Samples.NOW;
import static podium.judge.app.readiness.Samples.PROBLEMS;
import static podium.judge.app.readiness.Samples.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import podium.exercises.Level;
import podium.judge.app.progress.Drill;
import podium.judge.app.progress.History;
import podium.judge.app.progress.History.Judging;
import podium.judge.app.readiness.Plan.Day;

/** What is at risk comes first, days hold no more than their minutes, and what was done comes again when it has rested. */
class PlanTest {
    @Test
    void what_asks_for_a_skill_at_risk_comes_first_and_what_rests_is_left_out() {
        History history = new History(
                List.of(
                        new Judging(NOW.minus(Duration.ofDays(2)), "cosine-similarity", "AC", "fine", 1, 1, false),
                        new Judging(
                                NOW.minus(Duration.ofDays(3)),
                                "merge-rows",
                                "WA",
                                "\"heads\" does not hold",
                                1,
                                1,
                                false),
                        new Judging(
                                NOW.minus(Duration.ofDays(1)),
                                "average-precision",
                                "WA",
                                "\"ties\" does not hold",
                                1,
                                1,
                                false)),
                Map.of(),
                Set.of(),
                Map.of());
        Readiness readiness = Readiness.of(PROBLEMS, Evidence.of(PROBLEMS, history), Level.L5, NOW);
        List<Step> steps = Step.order(readiness.risks(), Drill.order(PROBLEMS, history, NOW));
        assertThat(steps).extracting(step -> step.problem().id().slug()).doesNotContain("cosine-similarity");
        assertThat(steps.get(0).problem()).isEqualTo(problem("average-precision"));
        assertThat(steps.get(0).why()).isEqualTo("risk 1; last judged yesterday: WA, \"ties\" does not hold");
        assertThat(steps.get(1).why()).isEqualTo("risk 2; last judged 3 days ago: WA, \"heads\" does not hold");
        assertThat(steps.get(2).why()).startsWith("risk 1; never tried");
        assertThat(steps.get(steps.size() - 1).why()).startsWith("never tried");
    }

    @Test
    void a_day_holds_no_more_than_its_minutes_and_nothing_is_lost() {
        List<Step> steps = Step.order(List.of(), Drill.order(PROBLEMS, History.EMPTY, NOW));
        Plan plan = Plan.of(steps, 5, 50);
        assertThat(plan.days()).hasSize(5).allMatch(day -> day.minutes() <= 50);
        assertThat(plan.tooLong())
                .extracting(step -> step.problem().id().slug())
                .containsExactly("als-explicit");
        List<Step> all = Stream.of(
                        plan.days().stream().flatMap(day -> day.steps().stream()),
                        plan.left().stream(),
                        plan.tooLong().stream())
                .flatMap(each -> each)
                .toList();
        assertThat(all).containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void what_has_rested_comes_again_before_what_is_new() {
        List<Step> steps = List.of(step("merge-rows", 2), step("rrf-fusion", 7), step("chunk-overlap", 7));
        List<Day> days = Plan.of(steps, 4, 25).days();
        assertThat(days).extracting(Day::number).containsExactly(1, 2, 3, 4);
        assertThat(days.get(0).steps()).containsExactly(steps.get(0));
        assertThat(days.get(1).steps()).containsExactly(steps.get(1));
        assertThat(days.get(2).repeated()).containsExactly(steps.get(0));
        assertThat(days.get(2).steps()).isEmpty();
        assertThat(days.get(3).steps()).containsExactly(steps.get(2));
    }

    @Test
    void no_days_and_no_minutes_are_refused() {
        assertThatThrownBy(() -> Plan.of(List.of(), 0, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Plan.of(List.of(), 3, 0)).hasMessageContaining("found 3 days of 0 minutes");
    }

    private static Step step(String slug, int rest) {
        return new Step(problem(slug), "why", Duration.ofDays(rest));
    }
}
