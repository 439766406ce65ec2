package podium.judge.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import podium.judge.app.progress.Progress;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.report.Style;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A quiz is asked line by line, and what is judged stays apart from what is claimed. */
class QuizCommandTest {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path home;

    @Test
    void a_case_is_judged_by_its_order_and_marked_by_the_candidate() throws Exception {
        assertThat(quiz("a\nmy words\ny\nn\ny\n", "--count", "1", "--seed", "5", "--json"))
                .isEqualTo(ExitCode.ACCEPTED);
        JsonNode result = JsonMapper.shared().readTree(out.toString());
        assertThat(result.get("schema").asString()).isEqualTo("podium.quiz/1");
        assertThat(result.get("selfMarked").get("named").asInt()).isEqualTo(2);
        String name = result.get("case").asString();
        double agreement = result.get("judged").get("agreement").asDouble();
        try (Progress progress = Progress.open(home)) {
            assertThat(progress.agreements()).containsOnly(Map.entry(name, agreement));
        }
    }

    @Test
    void an_order_that_is_none_is_asked_for_again() {
        assertThat(quiz("aa\nz\n\nd\n\n\n\n\n\n", "--count", "1")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(out.toString())
                .contains(
                        "expected each of abcd at most once, best first; found \"aa\"",
                        "found \"z\"",
                        "judged",
                        "your marks");
    }

    @Test
    void it_ends_where_the_answers_end() {
        assertThat(quiz("a\n")).isEqualTo(ExitCode.ACCEPTED);
        assertThat(out.toString()).contains("1/3", "2/3").doesNotContain("3/3");
    }

    @Test
    void what_was_answered_well_comes_last() {
        quiz("q\n", "--list");
        int all = out.toString().split("\n").length;
        assertThat(all).isGreaterThanOrEqualTo(24);
        out.getBuffer().setLength(0);
        quiz("b\n\n\n\n\n\n", "--count", "1", "--json");
        String asked = JsonMapper.shared().readTree(out.toString()).get("case").asString();
        out.getBuffer().setLength(0);
        quiz("", "--list");
        String[] lines = out.toString().split("\n");
        assertThat(lines[lines.length - 1]).contains(asked);
    }

    @Test
    void a_topic_that_is_not_there_names_those_that_are() {
        assertThat(quiz("", "--topic", "cooking")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("topics are evaluation, experimentation");
    }

    private int quiz(String answers, String... arguments) {
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), new Style(100, false, true), false);
        Workbench bench = new Workbench(KIT, console, Map.of("PODIUM_HOME", home.toString()));
        CommandLine command = new CommandLine(new QuizCommand(bench, new BufferedReader(new StringReader(answers))));
        command.setExecutionExceptionHandler((e, line, parsed) -> {
            if (e instanceof CommandFailure failure) {
                console.say(String.valueOf(failure.getMessage()));
                return failure.exitCode();
            }
            throw e;
        });
        return command.execute(arguments);
    }
}
