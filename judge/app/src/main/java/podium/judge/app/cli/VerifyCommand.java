package podium.judge.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.app.author.SubmissionCheck;
import podium.judge.app.author.SubmissionCheck.Row;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code verify}: do the submissions that an exercise ships get the verdicts that their folders promise? */
@Command(description = "Judge every shipped submission; each must get its folder's verdict, by the law it names.")
final class VerifyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "SLUG", arity = "0..*", description = "Exercises; all installed ones if none is named.")
    private List<String> slugs = new ArrayList<>();

    @Option(names = "--all", description = "All exercises, Spark's included.")
    private boolean all;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the laws' draws; default ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    VerifyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        List<Problem> problems = slugs.isEmpty()
                ? bench.catalog().problems().stream()
                        .filter(problem -> all
                                || !problem.onSpark()
                                || bench.kit().hasTrack(problem.id().track()))
                        .toList()
                : slugs.stream().map(bench::runnable).toList();
        List<Row> rows = new ArrayList<>();
        try (Judge judge = bench.judge()) {
            SubmissionCheck check = new SubmissionCheck(bench.kit(), judge, seed);
            for (Problem problem : problems) {
                bench.runnable(problem.id().slug());
                if (!json) {
                    bench.console()
                            .line(bench.console().style().strong(problem.id().slug()));
                }
                rows.addAll(check.check(problem, this::show));
            }
        }
        long wrong = rows.stream().filter(row -> !row.asPromised()).count();
        if (json) {
            bench.console().line(json(rows).toString());
        } else {
            bench.console().line("\n" + rows.size() + " submissions, " + wrong + " not as promised");
        }
        return wrong == 0 && !rows.isEmpty() ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }

    private void show(Row row) {
        if (json) {
            return;
        }
        Style style = bench.console().style();
        String start = String.format(
                "  %s %-5s %-22s %-34s ",
                row.asPromised() ? style.check() : style.cross(), row.got(), row.category(), row.mistake());
        String law = row.namedLaw().isEmpty() ? "" : "by: " + row.namedLaw();
        String tail = row.asPromised() ? law : "wanted " + row.wanted() + " " + law + "; got: " + row.why();
        bench.console().line(start + tail);
    }

    private static ObjectNode json(List<Row> rows) {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("schema", "podium.verify/1");
        ArrayNode list = root.putArray("submissions");
        for (Row row : rows) {
            list.addObject()
                    .put("exercise", row.exercise())
                    .put("category", row.category())
                    .put("mistake", row.mistake())
                    .put("wanted", row.wanted().name())
                    .put("got", row.got().name())
                    .put("law", row.namedLaw())
                    .put("lawRejects", row.lawRejects())
                    .put("why", row.why());
        }
        return root;
    }
}
