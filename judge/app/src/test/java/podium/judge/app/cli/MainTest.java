package podium.judge.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.judge.app.progress.Progress;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.report.Style;

/** What a person gets who types something that cannot be done: one clear line, the right exit code, nothing lost. */
class MainTest {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void choose_a_home() {
        home = folder.resolve("home");
    }

    @Test
    void an_unknown_exercise_is_offered_its_nearest_names() {
        assertThat(podium("show", "ndgc-at-k")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("no exercise is called \"ndgc-at-k\"; nearest: ndcg-at-k");
    }

    @Test
    void an_unknown_command_says_how_to_find_the_known_ones() {
        assertThat(podium("jugde")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("jugde", "--help").doesNotContain("Exception");
    }

    @Test
    void judging_nothing_in_particular_is_a_usage_error() {
        assertThat(podium("judge")).isEqualTo(ExitCode.USAGE);
        assertThat(podium("judge", "ndcg-at-k", "--all")).isEqualTo(ExitCode.USAGE);
        assertThat(podium("judge", "ndcg-at-k", "--timing", "some")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("expected an exercise or --all", "--timing");
    }

    @Test
    void all_exercises_and_some_cannot_be_verified_at_once() {
        assertThat(podium("verify", "ndcg-at-k", "--all")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--all chooses the exercises itself");
    }

    @Test
    void all_exercises_cannot_be_judged_by_one_submission() throws IOException {
        Files.writeString(folder.resolve("MyNdcgAtK.java"), "class MyNdcgAtK {}");
        assertThat(podium("judge", "--all", "--submission", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--submission goes with one exercise");
    }

    @Test
    void a_submission_that_is_not_there_is_named() {
        assertThat(podium("judge", "ndcg-at-k", "--submission", "/no/such/folder"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("found nothing at /no/such/folder");
    }

    @Test
    void what_no_real_data_is_for_is_not_tried_on_any() {
        assertThat(podium("try", "ndcg-at-k")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("ndcg-at-k is not tried on real data; these are: ", "bm25-search");
    }

    @Test
    void grading_asks_for_what_it_needs_before_it_starts_anything() {
        assertThat(podium("grade")).isEqualTo(ExitCode.USAGE);
        assertThat(podium("grade", "in")).isEqualTo(ExitCode.USAGE);
        assertThat(podium("grade", "in", "--exercises", "ndcg-at-k", "--shard", "3/2"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(podium("grade", "/no/such/folder", "--exercises", "ndcg-at-k", "--out", home.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(podium("grade", "merge", "--out", home.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains(
                        "expected the folder or roster of a cohort",
                        "expected --exercises",
                        "expected --shard I/N with I from 1 to N, such as 2/4, found 3/2",
                        "expected a folder of submissions or a CSV roster, found nothing at /no/such/folder",
                        "expected the parts of a grading, found none in");
    }

    @Test
    void a_list_needs_no_history_and_says_so_in_one_line() throws IOException {
        Files.writeString(home, "a file where a folder should be");
        assertThat(podium("list")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(out.toString()).contains("ndcg-at-k", "top-k selection");
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("progress is not kept"));
    }

    @Test
    void progress_and_what_comes_next_are_of_what_was_judged() throws Exception {
        assertThat(podium("progress")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(out.toString()).contains("Nothing is judged yet");
        try (Progress progress = Progress.open(home)) {
            progress.judged("merge-rows", "WA", "\"ties\" does not hold", 1, 10);
        }
        assertThat(podium("progress")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(podium("next", "--json")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(out.toString())
                .contains("last judged today: WA, \"ties\" does not hold", "accepted 0 of 1")
                .contains("too little to say: 1 judged exercise", "merge-rows, today: \"ties\" does not hold")
                .contains("\"exercise\":\"merge-rows\",\"kind\":\"UNFINISHED\"");
    }

    @Test
    void a_plan_is_laid_out_to_the_day_of_the_interview() {
        assertThat(podium("progress", "--plan", "3", "--minutes", "45")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(out.toString())
                .contains("day 1", "day 3", "longer than a day's minutes: als-explicit")
                .doesNotContain("day 4");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(podium("progress", "--plan", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("expected --plan and --minutes above 0, found 0 and 60");
    }

    @Test
    void a_history_moves_to_another_machine_and_is_deleted_when_one_is_sure() throws Exception {
        try (Progress progress = Progress.open(home)) {
            progress.judged("merge-rows", "AC", "yes", 1, 10);
        }
        assertThat(podium("export")).isEqualTo(ExitCode.ACCEPTED);
        Path file = Files.writeString(folder.resolve("history.jsonl"), out.toString());
        assertThat(podium("forget")).isEqualTo(ExitCode.USAGE);
        assertThat(podium("import", file.toString())).isEqualTo(ExitCode.ACCEPTED);
        assertThat(podium("forget", "--yes")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(podium("import", file.toString())).isEqualTo(ExitCode.ACCEPTED);
        assertThat(out.toString()).contains("0 of 1 rows were new", "1 rows are forgotten", "1 of 1 rows were new");
        Files.writeString(file, "{}");
        assertThat(podium("import", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--yes goes on", "found in line 1: {}; nothing was taken in");
    }

    @Test
    void a_list_as_json_is_json_only() {
        assertThat(podium("list", "--json")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(out.toString()).startsWith("{\"schema\":\"podium.list/1\"").contains("\"slug\":\"sessionize\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_new_exercise_that_cannot_be_is_a_usage_error_that_says_why() {
        assertThat(podium("new", "hit-rate-at-k")).isEqualTo(ExitCode.USAGE);
        assertThat(podium("new", "similarity/ndcg-at-k")).isEqualTo(ExitCode.USAGE);
        assertThat(podium("new", "metrics/Hit Rate")).isEqualTo(ExitCode.USAGE);
        assertThat(podium("new", "metrics/hit-rate", "--level", "L9")).isEqualTo(ExitCode.USAGE);
        assertThat(podium("new", "metrics/hit-rate", "--minutes", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains(
                        "expected TRACK/SLUG",
                        "\"ndcg-at-k\" already, on the track metrics",
                        "found \"Hit Rate\"",
                        "L9",
                        "minutes above 0");
    }

    @Test
    void changed_exercises_are_not_named_as_well() {
        assertThat(podium("verify", "--changed", "ndcg-at-k")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--changed chooses the exercises itself");
    }

    @Test
    void hints_come_one_at_a_time_and_end() {
        podium("hint", "ndcg-at-k");
        assertThat(out.toString()).contains("Hint 1").doesNotContain("Hint 2");
        podium("hint", "ndcg-at-k");
        assertThat(out.toString()).contains("Hint 2").doesNotContain("Hint 3");
    }

    @Test
    void the_reference_is_shown_to_who_has_solved_it_or_gives_up() throws Exception {
        assertThat(podium("compare", "ndcg-at-k")).isEqualTo(ExitCode.REJECTED);
        assertThat(err.toString()).contains("not solved yet");
        assertThat(podium("compare", "ndcg-at-k", "--give-up")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(podium("compare", "ndcg-at-k")).isEqualTo(ExitCode.ACCEPTED);
        try (Progress progress = Progress.open(home)) {
            progress.judged("jaccard-similarity", "AC", "all laws hold", 1, 10);
        }
        assertThat(podium("compare", "jaccard-similarity")).isEqualTo(ExitCode.ACCEPTED);
    }

    private int podium(String... arguments) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), Style.plain(), false);
        return Main.run(new Workbench(KIT, console, Map.of("PODIUM_HOME", home.toString())), arguments);
    }
}
