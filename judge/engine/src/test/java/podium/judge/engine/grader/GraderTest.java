package podium.judge.engine.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.judge.engine.verdict.Cost;
import podium.judge.engine.verdict.Cost.Outcome;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

class GraderTest {
    @Test
    void all_laws_held_is_accepted() {
        assertThat(grade(2, Optional.empty(), Verdict.AC, Verdict.AC)).isEqualTo(Verdict.AC);
    }

    @Test
    void a_missing_law_is_the_judges_fault() {
        assertThat(grade(3, Optional.empty(), Verdict.AC, Verdict.AC)).isEqualTo(Verdict.JE);
    }

    @Test
    void no_laws_at_all_is_the_judges_fault() {
        assertThat(Grader.grade(List.of(), 0, Optional.empty())).isEqualTo(Verdict.JE);
    }

    @Test
    void the_verdict_highest_in_precedence_wins() {
        assertThat(grade(4, Optional.empty(), Verdict.WA, Verdict.RTE, Verdict.TLE, Verdict.AC))
                .isEqualTo(Verdict.TLE);
        assertThat(grade(3, Optional.empty(), Verdict.JE, Verdict.SEC, Verdict.WA))
                .isEqualTo(Verdict.JE);
    }

    @Test
    void an_untouched_stub_is_not_attempted() {
        assertThat(grade(2, Optional.empty(), Verdict.NA, Verdict.NA)).isEqualTo(Verdict.NA);
    }

    @Test
    void a_half_attempted_stub_fails_at_run_time() {
        assertThat(grade(2, Optional.empty(), Verdict.AC, Verdict.NA)).isEqualTo(Verdict.RTE);
    }

    @Test
    void a_correct_submission_above_the_limit_is_slow() {
        assertThat(grade(1, Optional.of(cost(Outcome.ABOVE)), Verdict.AC)).isEqualTo(Verdict.SLOW);
    }

    @Test
    void undecided_time_never_fails_anyone() {
        assertThat(grade(1, Optional.of(cost(Outcome.UNDECIDED)), Verdict.AC)).isEqualTo(Verdict.AC);
    }

    @Test
    void a_wrong_answer_is_wrong_however_slow() {
        assertThat(grade(1, Optional.of(cost(Outcome.ABOVE)), Verdict.WA)).isEqualTo(Verdict.WA);
    }

    private static Verdict grade(int expected, Optional<Cost> cost, Verdict... laws) {
        List<LawResult> results = Arrays.stream(laws)
                .map(verdict -> new LawResult("a law", "", verdict, Optional.empty(), "", "", Duration.ZERO))
                .toList();
        return Grader.grade(results, expected, cost);
    }

    private static Cost cost(Outcome outcome) {
        return new Cost(outcome, "", 4, List.of(), Optional.empty(), "", Cost.Scaling.none(1.5));
    }
}
