package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.app.cohort.Bundle;
import podium.judge.engine.problem.Problem;

/** {@code package}: what is given to candidates, or to a grading service. */
@Command(description = "Write a zip: the candidate's kit, or a Gradescope autograder for the named exercises.")
final class PackageCommand implements Callable<Integer> {
    private final Workbench bench;

    /** What is written. */
    enum For {
        KIT,
        GRADESCOPE
    }

    @Parameters(index = "0", paramLabel = "WHAT", description = "kit or gradescope.")
    private For what = For.KIT;

    @Parameters(
            index = "1..*",
            paramLabel = "SLUG",
            arity = "0..*",
            description = "Exercises; all that do not need Spark if none is named.")
    private List<String> slugs = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "The zip; default podium-WHAT.zip.")
    private String out = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    PackageCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        if (what == For.GRADESCOPE && slugs.isEmpty()) {
            throw CommandFailure.usage("expected the exercises that the autograder is for (./podium list shows them)");
        }
        List<Problem> problems = slugs.isEmpty()
                ? bench.catalog().problems().stream()
                        .filter(problem -> !problem.onSpark())
                        .toList()
                : slugs.stream().map(bench::runnable).toList();
        Path zip = Path.of(out.isEmpty() ? "podium-" + what.name().toLowerCase(Locale.ROOT) + ".zip" : out);
        Bundle bundle = new Bundle(bench.kit(), problems);
        if (what == For.KIT) {
            bundle.writeKit(zip);
        } else {
            bundle.writeGradescope(zip);
        }
        bench.console().line(zip + ": " + problems.size() + " exercises");
        return ExitCode.ACCEPTED;
    }
}
