package podium.judge.app.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.datasets.DataFolder;
import podium.datasets.Dataset;
import podium.datasets.DatasetUnavailable;
import podium.datasets.Datasets;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.ConsoleReport;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.report.Style;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** {@code try}: what a solution makes of real data. Nothing is judged and nothing remembered. */
@Command(description = "Try your solution on real data, and look at what comes out.")
final class TryCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "SLUG", description = "The exercise.")
    private String slug = "";

    @Option(names = "--submission", paramLabel = "PATH", description = "A file, or a folder with helpers.")
    private String submission = "";

    @Option(names = "--seed", defaultValue = "1", description = "Another seed shows other samples; default 1.")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON: a judgement whose one law's figures are what is shown.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    TryCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Problem problem = bench.runnable(slug);
        requireData(problem);
        Submission read = bench.submission(problem, submission);
        try (Judge judge = bench.judge()) {
            Judgement judgement = judge.onRealData(new JudgeRequest(read, Timing.NONE, seed, law -> {}));
            bench.console().line(json ? JsonReport.of(judgement) : shown(judgement));
            return ExitCode.of(judgement.verdict());
        }
    }

    private String shown(Judgement judgement) {
        return judgement.verdict() == Verdict.AC
                ? judgement.laws().stream()
                        .map(LawResult::figures)
                        .flatMap(String::lines)
                        .map(Style::harmless)
                        .collect(Collectors.joining("\n"))
                : ConsoleReport.failedTry(judgement, bench.console().style());
    }

    /** Before anything is compiled: who lacks the data need not wait to hear it. */
    private void requireData(Problem problem) {
        Dataset set = Judge.realData(problem)
                .flatMap(Datasets::named)
                .orElseThrow(() -> CommandFailure.usage(slug + " is not tried on real data; these are: " + tried()));
        try {
            set.files().forEach(file -> DataFolder.here().require(set, file.name()));
        } catch (DatasetUnavailable e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private String tried() {
        return bench.catalog().problems().stream()
                .filter(problem -> Judge.realData(problem).isPresent())
                .map(problem -> problem.id().slug())
                .collect(Collectors.joining(", "));
    }
}
