package podium.judge.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import podium.datasets.DataFolder;
import podium.datasets.Dataset;
import podium.datasets.DatasetUnavailable;
import podium.datasets.Datasets;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.Style;

/** What a right answer shows on real data is worth looking at; what does not end well says so. */
class TryCommandIT {
    private static final Kit KIT = Kit.of(Path.of(System.getProperty("podium.project", "../..")));

    /** One line of each. */
    private static final Map<String, String> SHOWN = Map.of(
            "als-explicit", "ratings to learn from, less their film's mean",
            "bm25-search", "The LORD is my shepherd; I shall not want.",
            "ips-snips-dr", "uniform policy with 46 clicks",
            "item-item-recommend", "among the first 10 recommended",
            "minhash-lsh", "Knowledge Base | Support Desktop",
            "vector-store", "movie 1.00, film 0.91");

    @TestFactory
    Stream<DynamicTest> right_answers_show_something() {
        return Catalog.load().problems().stream()
                .filter(problem -> Judge.realData(problem).isPresent())
                .map(problem -> DynamicTest.dynamicTest(problem.id().slug(), () -> {
                    requireData(problem);
                    StringWriter out = new StringWriter();
                    assertThat(tried(problem, accepted(problem), out)).isEqualTo(ExitCode.ACCEPTED);
                    assertThat(out.toString())
                            .contains(SHOWN.getOrDefault(problem.id().slug(), "no line is known"));
                }));
    }

    @Test
    void what_is_not_attempted_says_so() {
        Problem problem = Catalog.load().find("bm25-search").orElseThrow();
        requireData(problem);
        StringWriter out = new StringWriter();
        assertThat(tried(problem, KIT.stubFolder(problem), out)).isEqualTo(ExitCode.NOT_ATTEMPTED);
        assertThat(out.toString()).contains("not attempted yet");
    }

    private static void requireData(Problem problem) {
        Dataset set = Judge.realData(problem).flatMap(Datasets::named).orElseThrow();
        try {
            set.files().forEach(file -> DataFolder.here().require(set, file.name()));
        } catch (DatasetUnavailable e) {
            Assumptions.abort(e.getMessage());
        }
    }

    private static Path accepted(Problem problem) throws Exception {
        Path folder = KIT.project()
                .resolve("solutions/src/submissions")
                .resolve(problem.id().track())
                .resolve(problem.id().slug())
                .resolve("accepted");
        try (Stream<Path> all = Files.list(folder)) {
            return all.min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private static int tried(Problem problem, Path submission, StringWriter out) {
        PrintWriter writer = new PrintWriter(out, true);
        Console console = new Console(writer, writer, new Style(100, false, true), false);
        Workbench bench = new Workbench(KIT, console, Map.of());
        return Main.run(bench, "try", problem.id().slug(), "--submission", submission.toString());
    }
}
