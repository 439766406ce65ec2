package podium.judge.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.judge.engine.problem.ExerciseId;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

class ConsoleReportTest {
    private static final Style NARROW = new Style(60, false, false);

    @Test
    void a_failing_law_shows_input_got_wanted_and_how_to_repeat_it() {
        assertThat(ConsoleReport.verdict(judgement("0.5000000000", "1.0000000000"), Style.plain()))
                .contains("input       ndcgAtK(List.of(1L), Map.of(1L, 2.0), 1, Gain.LINEAR)")
                .contains("got         0.5000000000")
                .contains("wanted      1.0000000000")
                .contains("you follow  another definition: the ideal is not cut")
                .contains("repeat      ./podium judge ndcg-at-k --timing none --seed 7");
    }

    @Test
    void what_only_timing_shows_is_repeated_with_timing() {
        assertThat(ConsoleReport.verdict(judgement(LawResult.TIMED_RESULTS, "a", "b"), Style.plain()))
                .contains("./podium judge ndcg-at-k --timing quick --seed 7");
    }

    @Test
    void a_submission_from_elsewhere_is_repeated_from_there() {
        assertThat(ConsoleReport.verdict(judgement("a", "b"), new Style(120, false, false), "/tmp/it's mine"))
                .contains("judge ndcg-at-k --submission '/tmp/it'\\''s mine' --timing none --seed 7");
    }

    @Test
    void no_line_but_the_one_to_copy_is_wider_than_the_terminal_or_ends_in_a_space() {
        String page = ConsoleReport.verdict(judgement("many words ".repeat(30), "one " + "x".repeat(200)), NARROW);
        assertThat(page.lines().filter(line -> !line.contains("repeat")))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(60).doesNotEndWith(" "));
    }

    @Test
    void what_a_terminal_would_obey_is_made_visible() {
        String page = ConsoleReport.verdict(judgement("\u001b[2J\u202eAC", "x"), NARROW);
        assertThat(page).doesNotContain("\u001b", "\u202e").contains("\\u001b[2J\\u202eAC");
    }

    @Test
    void without_color_there_is_no_escape_sequence_and_with_it_there_is() {
        assertThat(ConsoleReport.verdict(judgement("a", "b"), NARROW)).doesNotContain("\u001b");
        assertThat(ConsoleReport.verdict(judgement("a", "b"), new Style(80, true, true)))
                .contains("\u001b[31m");
    }

    @Test
    void json_names_its_schema_and_carries_the_counterexample() {
        assertThat(JsonReport.of(judgement("0.5", "1.0")))
                .contains("\"schema\":\"podium.judgement/1\"", "\"verdict\":\"WA\"", "\"got\":\"0.5\"")
                .contains("\"wanted\":\"1.0\"", "\"seed\":\"7\"", "\"law\":\"the ideal order scores 1\"");
    }

    private static Judgement judgement(String got, String wanted) {
        return judgement("the ideal order scores 1", got, wanted);
    }

    private static Judgement judgement(String sentence, String got, String wanted) {
        List<String> calls = List.of("ndcgAtK(List.of(1L), Map.of(1L, 2.0), 1, Gain.LINEAR)");
        Counterexample example = new Counterexample(calls, got, wanted, "", List.of());
        LawResult law = new LawResult(sentence, "", Verdict.WA, Optional.of(example), "", "", Duration.ofMillis(3));
        return new Judgement(
                new ExerciseId("metrics", "ndcg-at-k"),
                Verdict.WA,
                "\"" + sentence + "\" does not hold",
                List.of(law),
                List.of("the ideal is not cut"),
                List.of(),
                Optional.empty(),
                7,
                new Judgement.Box("process", List.of("the disk", "the network", "system calls are not filtered")),
                Duration.ofMillis(20));
    }
}
