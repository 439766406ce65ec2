package podium.judge.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.engine.compile.Rules;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;

/** {@code show}: the task and the contract, without the hints. */
@Command(description = "Show the task and its contract.")
final class ShowCommand implements Callable<Integer> {
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

    ShowCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Problem problem = bench.problem(slug);
        String prompt = Markdown.without(bench.prompt(problem), "Hints");
        String contract = bench.contract(problem);
        if (json) {
            bench.console()
                    .line(JsonMapper.shared()
                            .createObjectNode()
                            .put("schema", "podium.task/1")
                            .put("exercise", slug)
                            .put("prompt", prompt)
                            .put("contract", contract)
                            .set("forbidden", JsonMapper.shared().valueToTree(Rules.sentences(problem.onSpark())))
                            .toString());
            return ExitCode.ACCEPTED;
        }
        Style style = bench.console().style();
        bench.console().line(TerminalText.of(prompt, style));
        bench.console().line(style.strong("The contract"));
        bench.console().line(contract.substring(Math.max(0, contract.indexOf("/**"))));
        bench.console()
                .line("Your file: "
                        + bench.kit()
                                .project()
                                .relativize(bench.kit().stubFolder(problem))
                                .resolve("My" + problem.prefix() + ".java"));
        bench.console()
                .line("Forbidden: " + String.join("; ", Rules.sentences(problem.onSpark())) + ", and the judge itself");
        bench.console().line("Next: ./podium watch " + slug + "   judges on every save");
        return ExitCode.ACCEPTED;
    }
}
