package podium.judge.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.app.cohort.CohortRejected;
import podium.judge.app.cohort.Regrade;
import podium.judge.app.cohort.Regrade.Change;
import tools.jackson.databind.json.JsonMapper;

/** {@code regrade}: what changed between two gradings. */
@Command(description = "Show whose verdict changed between two gradings, and why; exits 1 if any did.")
final class RegradeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "OLD", description = "The --out folder of the old grading.")
    private Path old = Path.of(".");

    @Parameters(index = "1", paramLabel = "NEW", description = "The --out folder of the new one.")
    private Path now = Path.of(".");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    RegradeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        List<Change> changes = changes();
        Console console = bench.console();
        if (json) {
            console.line(JsonMapper.shared()
                    .createObjectNode()
                    .put("schema", "podium.regrade/1")
                    .set("changes", JsonMapper.shared().valueToTree(changes))
                    .toString());
        } else {
            for (Change change : changes) {
                console.line(console.style().strong(change.person() + ", " + change.exercise()) + "  " + change.before()
                        + " -> " + change.after());
                console.line("    " + console.style().wrapped(change.why(), 4));
            }
            console.line(changes.size() + " verdicts changed");
        }
        return changes.isEmpty() ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }

    private List<Change> changes() {
        try {
            return Regrade.between(old, now);
        } catch (CohortRejected e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }
}
