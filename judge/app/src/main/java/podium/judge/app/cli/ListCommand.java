package podium.judge.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.exercises.Exercise;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code list}: the exercises by track, and where the candidate stands. */
@Command(description = "List the exercises by track, with level, minutes and your best verdict.")
final class ListCommand implements Callable<Integer> {
    /** Where skills begin: below the level. */
    private static final int SKILLS = 27;

    private final Workbench bench;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ListCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        List<Problem> problems = bench.catalog().problems();
        if (json) {
            bench.console().line(json(problems).toString());
            return ExitCode.ACCEPTED;
        }
        Style style = bench.console().style();
        List<String> best = bench.withProgress(List.of(), progress -> {
            List<String> verdicts = new java.util.ArrayList<>();
            for (Problem problem : problems) {
                verdicts.add(progress.best(problem.id().slug()));
            }
            return verdicts;
        });
        String track = "";
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            if (!problem.id().track().equals(track)) {
                track = problem.id().track();
                bench.console().line((i == 0 ? "" : "\n") + style.strong(track));
            }
            bench.console().line(line(problem, best.isEmpty() ? "" : best.get(i), style));
        }
        return ExitCode.ACCEPTED;
    }

    private static String line(Problem problem, String best, Style style) {
        Exercise metadata = problem.metadata();
        String standing = best.equals("AC") ? style.good("AC  ") : style.odd(String.format("%-4s", best));
        String start =
                String.format("  %-24s %s  %2d min  ", problem.id().slug(), metadata.level(), metadata.minutes());
        String skills = String.join(", ", metadata.skills());
        return start + standing + " " + style.wrapped(metadata.title(), start.length() + 5) + "\n" + " ".repeat(SKILLS)
                + style.faint(style.wrapped(skills, SKILLS));
    }

    private static ObjectNode json(List<Problem> problems) {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("schema", "podium.list/1");
        ArrayNode list = root.putArray("exercises");
        for (Problem problem : problems) {
            ObjectNode node = list.addObject()
                    .put("slug", problem.id().slug())
                    .put("track", problem.id().track())
                    .put("title", problem.metadata().title())
                    .put("level", problem.metadata().level().name())
                    .put("minutes", problem.metadata().minutes());
            ArrayNode skills = node.putArray("skills");
            List.of(problem.metadata().skills()).forEach(skills::add);
        }
        return root;
    }
}
