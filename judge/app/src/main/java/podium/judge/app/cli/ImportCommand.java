package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: takes in what {@code export} has written. */
@Command(description = "Take in a history that export has written; what is here already is not doubled.")
final class ImportCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "JSON Lines.")
    private Path file = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    ImportCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        try {
            List<String> lines = Files.readAllLines(file);
            int added = bench.requireProgress(progress -> progress.imported(lines));
            bench.console().line(added + " of " + lines.size() + " rows were new");
            return ExitCode.ACCEPTED;
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(e.getMessage() + "; nothing was taken in");
        } catch (IOException e) {
            throw CommandFailure.usage("expected a file of podium export, cannot read " + file);
        }
    }
}
