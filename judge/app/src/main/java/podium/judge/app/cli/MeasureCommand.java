package podium.judge.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code measure}: the project's own figures, written to {@code docs/measurements.md}. */
@Command(description = "Measure this machine and write docs/measurements.md.")
final class MeasureCommand implements Callable<Integer> {
    private final Workbench bench;

    MeasureCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        throw new CommandFailure(
                ExitCode.USAGE, "not there yet for " + bench.kit().project());
    }
}
