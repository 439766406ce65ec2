package podium.judge.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.judge.app.progress.Drill;
import podium.judge.app.progress.History;
import podium.judge.app.progress.Skills;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code progress}: what was judged, exercise by exercise and skill by skill. */
@Command(
        description =
                "Show what you have solved, with how many tries and how much help, and what was judged of each skill.")
final class ProgressCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ProgressCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        History history = bench.withProgress(History.EMPTY, progress -> progress.history());
        List<Problem> problems = bench.catalog().problems();
        Skills skills = Skills.of(problems, history);
        if (json) {
            bench.console().line(json(history, skills).toString());
            return ExitCode.ACCEPTED;
        }
        Style style = bench.console().style();
        if (history.judgings().isEmpty()) {
            bench.console().line("Nothing is judged yet. ./podium next says where to begin.");
            return ExitCode.ACCEPTED;
        }
        bench.console().line(style.strong("exercises"));
        for (Drill drill : Drill.order(problems, history, Instant.now())) {
            if (drill.kind() != Drill.Kind.NEW) {
                String start = String.format("  %-24s ", drill.problem().id().slug());
                bench.console().line(start + style.wrapped(Style.harmless(drill.why()), start.length()));
            }
        }
        long untried = problems.size() - history.tried().size();
        bench.console().line("  " + style.faint(untried + " of " + problems.size() + " were never tried"));
        bench.console()
                .line("\n" + style.strong("skills") + style.faint("  (accepted and unaided, of the exercises tried)"));
        skills.bySkill().forEach((skill, standing) -> {
            if (standing.tried() > 0) {
                bench.console().line(line(skill, standing));
            }
        });
        return ExitCode.ACCEPTED;
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

    private static ObjectNode json(History history, Skills skills) {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("schema", "podium.progress/1");
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
