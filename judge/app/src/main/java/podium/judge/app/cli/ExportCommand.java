package podium.judge.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: the history as JSON Lines. */
@Command(description = "Print your whole history as JSON Lines; import takes it in again.")
final class ExportCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ExportCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.requireProgress(progress -> progress.exported()).forEach(bench.console()::line);
        return ExitCode.ACCEPTED;
    }
}
