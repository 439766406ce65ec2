package podium.judge.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forget}: deletes the history. */
@Command(description = "Delete your whole history: judgings, hints taken, quiz answers.")
final class ForgetCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--yes", description = "Do it; without this nothing is deleted.")
    private boolean sure;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ForgetCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (!sure) {
            throw CommandFailure.usage("this deletes what is remembered in " + bench.home()
                    + "; ./podium export > history.jsonl keeps a copy, --yes goes on");
        }
        bench.console().line(bench.requireProgress(progress -> progress.forget()) + " rows are forgotten");
        return ExitCode.ACCEPTED;
    }
}
