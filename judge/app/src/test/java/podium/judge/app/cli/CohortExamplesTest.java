package podium.judge.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.report.Style;

/** The examples of docs/cohorts.md: their form is that of the tool they are for, and their commands are ours. */
class CohortExamplesTest {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));
    private static final String PAGE = page();

    private static String page() {
        try {
            return Files.readString(KIT.project().resolve("docs/cohorts.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_kubernetes_job_is_an_indexed_job() throws IOException {
        assertThat(problems("kubernetes-job.schema.json", block("yaml", 0))).isEmpty();
    }

    @Test
    void the_actions_matrix_is_a_workflow() throws IOException {
        assertThat(problems("workflow.schema.json", block("yaml", 1))).isEmpty();
    }

    @Test
    void the_slurm_script_has_its_directives_before_its_commands() {
        List<String> lines = block("sh", 0).lines().toList();
        assertThat(lines.get(0)).isEqualTo("#!/bin/sh");
        assertThat(lines.subList(1, lines.size() - 1))
                .allMatch(line -> line.matches("#SBATCH --(job-name|array|cpus-per-task|mem|time)=[\\w:-]+"));
    }

    @Test
    void every_command_is_one_that_this_kit_takes() {
        List<String> commands = Pattern.compile("\\./podium (grade [^\\n&]+)")
                .matcher(PAGE)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(5);
        Workbench bench = new Workbench(
                KIT,
                new Console(
                        new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Style.plain(), false),
                Map.of());
        for (String command : commands) {
            String plain = command.replaceAll("`.*", "")
                    .replaceAll("\\$\\(\\([^)]*\\)\\)|\\$\\{\\{[^}]*\\}\\}|\\$[A-Z_]+", "1")
                    .replace("...", "")
                    .replace("\"hand ins\"", "in")
                    .replace("\"", "")
                    .strip();
            String[] arguments = plain.substring("grade ".length()).split(" +", -1);
            assertThatCode(() -> GradeCommand.withMerge(bench)
                            .setCaseInsensitiveEnumValuesAllowed(true)
                            .parseArgs(arguments))
                    .as(plain)
                    .doesNotThrowAnyException();
        }
    }

    private static List<?> problems(String schema, String yaml) throws IOException {
        try (InputStream in = Objects.requireNonNull(CohortExamplesTest.class.getResourceAsStream(schema))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(yaml, InputFormat.YAML);
        }
    }

    private static String block(String language, int index) {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList()
                .get(index);
    }
}
