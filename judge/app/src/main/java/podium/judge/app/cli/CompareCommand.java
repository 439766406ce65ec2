package podium.judge.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.engine.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/** {@code compare}: reference and editorial, once the exercise is solved or given up. */
@Command(description = "Show the reference solution and the editorial, after AC or with --give-up.")
final class CompareCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "SLUG", description = "The exercise.")
    private String slug = "";

    @Option(names = "--give-up", description = "Show them although it is not solved; this is remembered.")
    private boolean giveUp;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    CompareCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Problem problem = bench.problem(slug);
        boolean allowed = bench.withProgress(giveUp, progress -> {
            if (giveUp && !solved(progress.best(slug))) {
                progress.gaveUp(slug);
            }
            return giveUp || solved(progress.best(slug)) || progress.hasGivenUp(slug);
        });
        if (!allowed) {
            throw new CommandFailure(
                    ExitCode.REJECTED,
                    slug + " is not solved yet: ./podium hint " + slug
                            + " helps, --give-up shows the reference anyway");
        }
        if (json) {
            bench.console()
                    .line(JsonMapper.shared()
                            .createObjectNode()
                            .put("schema", "podium.solution/1")
                            .put("exercise", slug)
                            .put("reference", bench.reference(problem))
                            .put("editorial", bench.editorial(problem))
                            .toString());
            return ExitCode.ACCEPTED;
        }
        bench.console()
                .line(TerminalText.of(bench.editorial(problem), bench.console().style()));
        bench.console().line(bench.console().style().strong("The reference"));
        bench.console().line(bench.reference(problem));
        return ExitCode.ACCEPTED;
    }

    private static boolean solved(String best) {
        return best.equals("AC") || best.equals("SLOW");
    }
}
