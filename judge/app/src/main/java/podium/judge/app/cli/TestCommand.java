package podium.judge.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.engine.judging.VisibleTests;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;

/** {@code test}: the visible tests, without a build tool. */
@Command(description = "Run the visible tests of your solution.")
final class TestCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "SLUG", description = "The exercise.")
    private String slug = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    TestCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.requireCompiler();
        Problem problem = bench.runnable(slug);
        VisibleTests.Outcome outcome = VisibleTests.run(bench.kit(), bench.submission(problem, ""));
        if (json) {
            bench.console()
                    .line(JsonMapper.shared()
                            .createObjectNode()
                            .put("schema", "podium.test/1")
                            .put("exercise", slug)
                            .put("exitCode", outcome.exitCode())
                            .put("output", outcome.text())
                            .toString());
        } else {
            Style style = bench.console().style();
            Style.harmless(outcome.text())
                    .lines()
                    .forEach(line -> bench.console().line(painted(line, style)));
            if (outcome.exitCode() == ExitCode.ACCEPTED) {
                bench.console().line("\n  Next: ./podium judge " + slug + "   runs the hidden laws");
            }
        }
        return outcome.exitCode();
    }

    private static String painted(String line, Style style) {
        if (line.startsWith("  ok  ")) {
            return "  " + style.check() + "  " + line.substring(8);
        } else if (line.startsWith("  FAIL")) {
            return "  " + style.cross() + "  " + line.substring(8);
        }
        return line.startsWith("  skip")
                ? "  " + style.odd("-") + "  " + line.substring(8) + "  (not attempted)"
                : line;
    }
}
