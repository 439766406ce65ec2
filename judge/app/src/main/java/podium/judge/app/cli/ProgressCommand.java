package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.exercises.Level;
import podium.judge.app.progress.Drill;
import podium.judge.app.progress.History;
import podium.judge.app.progress.Skills;
import podium.judge.app.readiness.Plan;
import podium.judge.app.readiness.Readiness;
import podium.judge.app.readiness.Step;
import podium.judge.app.session.Outlook;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code progress}: how ready one is, and what was judged, exercise by exercise and skill by skill. */
@Command(
        description =
                "Show how ready you are, what may go wrong, and what you have solved, with how many tries and how much help.")
final class ProgressCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--open", description = "Write it as a page, with skills over time, and open that in the browser.")
    private boolean open;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "L5",
            description = "The level you prepare for: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Level level = Level.L5;

    @Option(
            names = "--plan",
            paramLabel = "DAYS",
            description = "Lay out what to prepare over the days to your interview, and show nothing else.")
    private Optional<Integer> days = Optional.empty();

    @Option(
            names = "--minutes",
            paramLabel = "MINUTES",
            defaultValue = "60",
            description = "What there is for it a day (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ProgressCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        Instant now = Instant.now();
        History history = bench.withProgress(History.EMPTY, progress -> progress.history());
        List<Problem> problems = bench.catalog().problems();
        Readiness readiness = bench.withProgress(
                Readiness.of(problems, List.of(), level, now), progress -> bench.readiness(progress, level, now));
        List<Drill> drills = Drill.order(problems, history, now);
        ReadinessView view = new ReadinessView(bench.console().style(), bench.console()::line);
        if (json) {
            Outlook outlook = Outlook.of(readiness, drills, now);
            bench.console()
                    .line(json(history, Skills.of(problems, history), outlook).toString());
        } else if (days.isPresent()) {
            view.show(plan(Step.order(readiness.risks(), drills), days.get()));
        } else if (history.judgings().isEmpty()) {
            bench.console().line("Nothing is judged yet. ./podium next says where to begin.");
        } else if (open) {
            page(now);
        } else {
            view.show(readiness, now);
            show(history, drills, Skills.of(problems, history));
        }
        return ExitCode.ACCEPTED;
    }

    private void show(History history, List<Drill> drills, Skills skills) {
        Style style = bench.console().style();
        bench.console().line("\n" + style.strong("exercises"));
        for (Drill drill : drills) {
            if (drill.kind() != Drill.Kind.NEW) {
                String start = String.format("  %-24s ", drill.problem().id().slug());
                bench.console().line(start + style.wrapped(Style.harmless(drill.why()), start.length()));
            }
        }
        long untried = drills.size() - history.tried().size();
        bench.console().line("  " + style.faint(untried + " of " + drills.size() + " were never tried"));
        bench.console()
                .line("\n" + style.strong("skills") + style.faint("  (accepted and unaided, of the exercises tried)"));
        skills.bySkill().forEach((skill, standing) -> {
            if (standing.tried() > 0) {
                bench.console().line(line(skill, standing));
            }
        });
    }

    private void page(Instant now) throws IOException {
        Path page = bench.home().resolve("progress.html");
        Files.writeString(
                page,
                bench.requireProgress(progress -> bench.progressPage(progress, level, now))
                        .html());
        bench.console().line("The page: " + page);
        if (!Browser.open(page.toUri().toString())) {
            bench.console().say("podium: no browser could be started");
        }
    }

    private Plan plan(List<Step> steps, int over) {
        if (over < 1 || minutes < 1) {
            throw CommandFailure.usage("expected --plan and --minutes above 0, found " + over + " and " + minutes);
        }
        return Plan.of(steps, over, minutes);
    }

    private static String line(String skill, Skills.Standing standing) {
        return String.format(
                Locale.ROOT,
                "  %-32s accepted %d of %d, unaided %d, in %d judgings",
                skill,
                standing.accepted(),
                standing.tried(),
                standing.unaided(),
                standing.judgings());
    }

    private static ObjectNode json(History history, Skills skills, Outlook outlook) {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("schema", "podium.progress/1");
        root.set("readiness", JsonMapper.shared().valueToTree(outlook));
        ArrayNode judgings = root.putArray("judgings");
        history.judgings()
                .forEach(each -> judgings.addObject()
                        .put("at", each.at().toString())
                        .put("exercise", each.slug())
                        .put("verdict", each.verdict())
                        .put("headline", each.headline()));
        ArrayNode list = root.putArray("skills");
        skills.bySkill()
                .forEach((skill, standing) -> list.addObject()
                        .put("skill", skill)
                        .put("exercises", standing.exercises())
                        .put("tried", standing.tried())
                        .put("accepted", standing.accepted())
                        .put("unaided", standing.unaided())
                        .put("judgings", standing.judgings()));
        return root;
    }
}
