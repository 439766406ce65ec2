package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.judge.app.session.MockLog;
import podium.judge.app.session.MockReport;
import podium.judge.app.session.Outlook;

/** {@code report}: a mock session looked back at. */
@Command(description = "Look back at a mock session: what went wrong, when, and what to prepare first.")
final class ReportCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--session", description = "Its name; default is the latest.")
    private Optional<String> session = Optional.empty();

    @Option(names = "--list", description = "List the sessions.")
    private boolean list;

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "Print Markdown.")
    private boolean markdown;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ReportCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        List<MockLog> logs = bench.requireProgress(progress -> MockLog.all(progress.sessions()));
        if (list) {
            logs.forEach(log -> bench.console()
                    .line(log.plan().session() + "  " + log.plan().level() + ", "
                            + log.plan().minutes() + " min" + (log.ended() ? "" : "  (not over)")));
            return ExitCode.ACCEPTED;
        }
        MockLog log = logs.stream()
                .filter(each -> session.isEmpty() || each.plan().session().equals(session.get()))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage(
                        session.map(name -> "no session is called \"" + name + "\": --list shows them")
                                .orElse("there is no session yet: ./podium mock begins one")));
        Outlook outlook = bench.requireProgress(
                progress -> bench.outlook(progress, log.plan().level()));
        MockReport report = MockReport.of(log, new MockTexts(bench, log.plan().seed()), outlook);
        if (json || markdown) {
            bench.console().line(json ? report.json() : report.markdown().stripTrailing());
            return ExitCode.ACCEPTED;
        }
        Path page = bench.home().resolve("reports").resolve(log.plan().session() + ".html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, report.html());
        bench.console().line(TerminalText.of(report.markdown(), bench.console().style()));
        bench.console().line("The whole report: " + page);
        bench.console().line("\n  Next: ./podium progress --plan 7   lays it out over the days to your interview");
        if (open && !Browser.open(page.toUri().toString())) {
            bench.console().say("podium: no browser could be started");
        }
        return ExitCode.ACCEPTED;
    }
}
