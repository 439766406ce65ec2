package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.app.author.Changes;
import podium.judge.app.author.Gate;
import podium.judge.app.author.Gate.Report;
import podium.judge.app.author.Gate.Step;
import podium.judge.app.author.QualityPage;
import podium.judge.app.author.SubmissionCheck.Row;
import podium.judge.app.measure.Machine;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code verify}: the author gate over some exercises. */
@Command(
        description = {
            "Check that exercises are complete and prove their own tests.",
            "Prints what is missing in the order to mend it, and exits with 1 if anything is."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "SLUG", arity = "0..*", description = "Exercises; all installed ones if none is named.")
    private List<String> slugs = new ArrayList<>();

    @Option(names = "--all", description = "All exercises, Spark's included.")
    private boolean all;

    @Option(names = "--changed", description = "Exercises with a file that differs from the branch main.")
    private boolean changed;

    @Option(
            names = "--quick",
            description = "Repeat less: what a change is checked with. Without it " + QualityPage.PAGE
                    + " is brought up to date.")
    private boolean quick;

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
    public Integer call() throws IOException {
        List<Problem> problems = chosen();
        List<Row> rows = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        try (Judge judge = bench.judge()) {
            Ticker ticker = new Ticker(bench.console());
            Gate gate = Gate.of(bench.kit(), judge, seed, quick, watcher(rows, ticker));
            for (Problem problem : problems) {
                bench.runnable(problem.id().slug());
                say(bench.console().style().strong(problem.id().slug()));
                Report report = gate.check(problem);
                ticker.clear();
                reports.add(report);
                show(report);
                note(report);
            }
        }
        long red = reports.stream().filter(report -> !report.isGreen()).count();
        if (json) {
            bench.console().line(json(reports, rows).toString());
        }
        say("\n" + reports.size() + (reports.size() == 1 ? " exercise, " : " exercises, ") + red + " not ready");
        return red == 0 ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }

    /** Exercise by exercise, so that a run that is ended has not been for nothing. */
    private void note(Report report) throws IOException {
        if (!quick) {
            Path page = bench.kit().project().resolve(QualityPage.PAGE);
            String before = Files.exists(page) ? Files.readString(page) : "";
            Set<String> exercises = bench.catalog().problems().stream()
                    .map(problem -> problem.id().slug())
                    .collect(Collectors.toSet());
            Files.writeString(page, QualityPage.with(before, report, Machine.today(), exercises));
        }
    }

    private Gate.Watcher watcher(List<Row> rows, Ticker ticker) {
        return new Gate.Watcher() {
            @Override
            public void judged(Row row) {
                rows.add(row);
                show(row);
            }

            @Override
            public void repeated(String what, int done, int all) {
                ticker.tell(what + ": " + done + " of " + all);
            }
        };
    }

    private List<Problem> chosen() {
        if (changed) {
            return changed();
        }
        if (all && !slugs.isEmpty()) {
            throw CommandFailure.usage("--all chooses the exercises itself: leave their names out");
        }
        return slugs.isEmpty()
                ? bench.catalog().problems().stream()
                        .filter(problem -> all
                                || !problem.onSpark()
                                || bench.kit().hasTrack(problem.id().track()))
                        .toList()
                : slugs.stream().map(bench::runnable).toList();
    }

    private List<Problem> changed() {
        if (all || !slugs.isEmpty()) {
            throw CommandFailure.usage("--changed chooses the exercises itself: leave --all and their names out");
        }
        try {
            Changes changes = Changes.in(bench.kit().project());
            return bench.catalog().problems().stream().filter(changes::touch).toList();
        } catch (IOException e) {
            throw CommandFailure.usage("--changed cannot tell what has changed: " + e.getMessage()
                    + " (or name the exercises: ./podium verify SLUG)");
        }
    }

    private void say(String line) {
        if (!json) {
            bench.console().line(line);
        }
    }

    private void show(Row row) {
        Style style = bench.console().style();
        String law = row.namedLaw().isEmpty() ? "" : "by: " + row.namedLaw();
        say(String.format(
                "  %s %-5s %-22s %-34s %s",
                row.asPromised() ? style.check() : style.cross(), row.got(), row.category(), row.mistake(), law));
    }

    private void show(Report report) {
        Style style = bench.console().style();
        say((report.isGreen() ? style.check() : style.cross()) + " " + report.exercise() + "  " + report.figures());
        for (Step step : report.steps()) {
            // Not wrapped: a path that is broken in two cannot be opened.
            step.missing().forEach(sentence -> say("    " + step.name() + ": " + sentence));
        }
    }

    private ObjectNode json(List<Report> reports, List<Row> rows) {
        ObjectNode root = JsonMapper.shared()
                .createObjectNode()
                .put("schema", "podium.verify/2")
                .put("quick", quick);
        ArrayNode exercises = root.putArray("exercises");
        for (Report report : reports) {
            ObjectNode exercise =
                    exercises.addObject().put("exercise", report.exercise()).put("ready", report.isGreen());
            ArrayNode steps = exercise.putArray("steps");
            for (Step step : report.steps()) {
                ObjectNode node = steps.addObject().put("name", step.name()).put("figures", step.figures());
                step.missing().forEach(node.putArray("missing")::add);
            }
        }
        ArrayNode list = root.putArray("submissions");
        for (Row row : rows) {
            ObjectNode node = list.addObject()
                    .put("exercise", row.exercise())
                    .put("category", row.category())
                    .put("mistake", row.mistake())
                    .put("wanted", row.wanted().name())
                    .put("got", row.got().name())
                    .put("law", row.namedLaw())
                    .put("lawRejects", row.lawRejects())
                    .put("why", row.why());
            row.timesTheLimit().ifPresent(times -> node.put("timesTheLimit", times));
        }
        return root;
    }
}
