package podium.judge.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.exercises.Exercise;
import podium.judge.app.progress.Drill;
import podium.judge.app.progress.History;
import podium.judge.engine.report.Style;
import tools.jackson.databind.json.JsonMapper;

/** {@code next}: the one exercise to do now. */
@Command(description = "Say which exercise to do now, and why.")
final class NextCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    NextCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        List<Drill> drills = Drill.order(
                bench.catalog().problems(),
                bench.withProgress(History.EMPTY, progress -> progress.history()),
                Instant.now());
        Drill next = drills.get(0);
        String slug = next.problem().id().slug();
        if (json) {
            bench.console()
                    .line(JsonMapper.shared()
                            .createObjectNode()
                            .put("schema", "podium.next/1")
                            .put("exercise", slug)
                            .put("kind", next.kind().name())
                            .put("why", next.why())
                            .put("minutes", next.problem().metadata().minutes())
                            .toString());
            return ExitCode.ACCEPTED;
        }
        Style style = bench.console().style();
        Exercise metadata = next.problem().metadata();
        bench.console()
                .line(style.strong(slug) + "  " + metadata.title() + "  "
                        + style.faint(metadata.level() + ", " + metadata.minutes() + " min"));
        bench.console().line("  " + style.wrapped(Style.harmless(next.why()), 2));
        bench.console().line("  Begin: ./podium show " + slug);
        return ExitCode.ACCEPTED;
    }
}
