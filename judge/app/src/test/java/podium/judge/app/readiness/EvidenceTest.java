package podium.judge.app.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static podium.judge.app.readiness.Samples.NOW;
import static podium.judge.app.readiness.Samples.PROBLEMS;
import static podium.judge.app.readiness.Samples.evidence;
import static podium.judge.app.readiness.Samples.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import podium.judge.app.progress.History;
import podium.judge.app.progress.History.Judging;

/** What of a history is evidence, and what of a sentence is a law. */
class EvidenceTest {
    @Test
    void of_a_sitting_the_first_judging_counts() {
        History history = history(judging("WA", 50), judging("AC", 49), judging("AC", 20), judging("WA", 19));
        assertThat(Evidence.of(PROBLEMS, history))
                .extracting(Evidence::outcome)
                .containsExactly(Outcome.FAILED, Outcome.PASSED);
    }

    @Test
    void a_long_sitting_stays_one_while_its_judgings_are_near_each_other() {
        History history = history(judging("WA", 30), judging("WA", 20), judging("AC", 10), judging("AC", 0));
        assertThat(Evidence.of(PROBLEMS, history)).hasSize(1);
    }

    @Test
    void what_shows_no_ability_is_passed_over() {
        History history = history(judging("CE", 5), judging("JE", 4), judging("RULE", 3), judging("SLOW", 2));
        assertThat(Evidence.of(PROBLEMS, history))
                .singleElement()
                .matches(each -> each.outcome() == Outcome.FAILED && each.at().equals(hoursAgo(2)));
        assertThat(Evidence.of(PROBLEMS, history(judging("CE", 5)))).isEmpty();
    }

    @Test
    void a_sitting_that_begins_with_a_save_in_watch_tells_nothing() {
        History history = history(save("WA", 50), judging("AC", 49), judging("WA", 20), save("AC", 19));
        assertThat(Evidence.of(PROBLEMS, history))
                .singleElement()
                .matches(each -> each.outcome() == Outcome.FAILED && each.at().equals(hoursAgo(20)));
    }

    @Test
    void a_pass_with_help_does_not_count_but_a_failure_does() {
        List<Judging> judgings = List.of(judging("WA", 50), judging("AC", 20));
        for (History history : List.of(
                new History(judgings, Map.of("merge-rows", 1), Set.of(), Map.of()),
                new History(judgings, Map.of(), Set.of("merge-rows"), Map.of()))) {
            assertThat(Evidence.of(PROBLEMS, history))
                    .extracting(Evidence::counts)
                    .containsExactly(true, false);
        }
    }

    @Test
    void a_pass_before_the_first_help_counts_and_one_after_it_does_not() {
        List<Judging> judgings = List.of(judging("AC", 50), judging("AC", 20));
        History history = new History(
                judgings, Map.of("merge-rows", 1), Set.of("merge-rows"), Map.of("merge-rows", hoursAgo(30)));
        assertThat(Evidence.of(PROBLEMS, history)).extracting(Evidence::counts).containsExactly(true, false);
    }

    @Test
    void the_law_is_read_from_the_sentence_of_either_form() {
        assertThat(why("\"ties \"as\" given\" does not hold").law()).contains("ties \"as\" given");
        assertThat(why("IllegalStateException: no, in the law \"empty lists\"").law())
                .contains("empty lists");
        assertThat(why("4.2 times the reference's time, at most 3 are allowed").law())
                .isEmpty();
    }

    @Test
    void a_line_says_what_when_and_why() {
        assertThat(evidence("merge-rows", Outcome.FAILED, 3).line(NOW))
                .isEqualTo("merge-rows, 3 days ago: \"a law\" does not hold");
        assertThat(evidence("merge-rows", Outcome.JUST, 0).line(NOW))
                .isEqualTo("merge-rows, today: passed, in more than half of its time");
    }

    @Test
    void how_near_it_was_is_a_matter_of_time_and_laws() {
        assertThat(Outcome.accepted(0.5)).isEqualTo(Outcome.CLEAR);
        assertThat(Outcome.accepted(0.51)).isEqualTo(Outcome.JUST);
        assertThat(Outcome.rejected(10, 20)).isEqualTo(Outcome.NEARLY);
        assertThat(Outcome.rejected(9, 20)).isEqualTo(Outcome.FAR_OFF);
        assertThat(Outcome.rejected(0, 0)).isEqualTo(Outcome.FAILED);
    }

    private static Evidence why(String sentence) {
        return new Evidence(problem("merge-rows"), NOW, Outcome.FAILED, false, sentence);
    }

    private static Judging judging(String verdict, int hoursAgo) {
        return new Judging(hoursAgo(hoursAgo), "merge-rows", verdict, "why", 1, 10, false);
    }

    private static Judging save(String verdict, int hoursAgo) {
        return new Judging(hoursAgo(hoursAgo), "merge-rows", verdict, "why", 1, 10, true);
    }

    private static Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    private static History history(Judging... judgings) {
        return new History(List.of(judgings), Map.of(), Set.of(), Map.of());
    }
}
