package podium.judge.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.engine.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/** {@code hint}: one level more each time. */
@Command(description = "Show the next hint; how far you went is remembered.")
final class HintCommand implements Callable<Integer> {
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

    HintCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Problem problem = bench.problem(slug);
        List<String> hints = Markdown.sections(bench.prompt(problem), "### Hint");
        if (hints.isEmpty()) {
            throw new CommandFailure(ExitCode.JUDGE_ERROR, "the prompt of " + slug + " has no hints");
        }
        int level = bench.withProgress(1, progress -> progress.nextHint(slug, hints.size()));
        String hint = hints.get(level - 1);
        if (json) {
            bench.console()
                    .line(JsonMapper.shared()
                            .createObjectNode()
                            .put("schema", "podium.hint/1")
                            .put("exercise", slug)
                            .put("level", level)
                            .put("levels", hints.size())
                            .put("hint", hint)
                            .toString());
            return ExitCode.ACCEPTED;
        }
        bench.console().line(bench.console().style().strong("Hint " + level + " of " + hints.size()));
        bench.console().line(TerminalText.of(hint, bench.console().style()));
        if (level == hints.size()) {
            bench.console().line("That was the last one. ./podium compare " + slug + " --give-up shows the reference.");
        }
        return ExitCode.ACCEPTED;
    }
}
