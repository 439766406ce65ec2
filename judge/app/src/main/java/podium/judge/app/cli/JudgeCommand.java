package podium.judge.app.cli;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.engine.judging.Disclosure;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.ConsoleReport;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.sandbox.SandboxLevel;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** {@code judge}: one submission, or every stub. */
@Command(description = "Judge your solution, or the one at --submission, by the hidden laws and against the reference.")
final class JudgeCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "SLUG", arity = "0..1", description = "The exercise.")
    private String slug = "";

    @Option(names = "--all", description = "Judge every exercise's stub.")
    private boolean all;

    @Option(names = "--submission", paramLabel = "PATH", description = "A file, or a folder with helpers.")
    private String submission = "";

    @Option(
            names = "--timing",
            defaultValue = "full",
            description = "none, quick (about 1 s) or full (about 10 s, with JMH); default ${DEFAULT-VALUE}.")
    private Timing timing = Timing.FULL;

    @Option(
            names = "--level",
            defaultValue = "practice",
            description = "How much is shown: practice, mock or graded; default ${DEFAULT-VALUE}.")
    private Disclosure level = Disclosure.PRACTICE;

    @Option(
            names = "--require-sandbox",
            paramLabel = "LEVEL",
            description = "Refuse to judge in a weaker box: process, limited or bubblewrap; "
                    + "default bubblewrap at level graded, else process.")
    private Optional<SandboxLevel> required = Optional.empty();

    @Option(names = "--seed", description = "Repeat a judging: the seed that its report names.")
    private Long seed = 1L + new SecureRandom().nextInt(999_999_999);

    @Option(names = "--json", description = "Print JSON, one object a judgement.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    JudgeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (all == !slug.isEmpty()) {
            throw CommandFailure.usage("expected an exercise or --all (./podium list shows the names)");
        }
        if (all && !submission.isEmpty()) {
            throw CommandFailure.usage("--submission goes with one exercise: name it instead of --all");
        }
        List<Problem> problems = all ? bench.catalog().problems() : List.of(bench.problem(slug));
        List<Verdict> verdicts = new ArrayList<>();
        SandboxLevel usual = level == Disclosure.GRADED ? SandboxLevel.BUBBLEWRAP : SandboxLevel.PROCESS;
        try (Judge judge = bench.judge(required.orElse(usual))) {
            for (Problem problem : problems) {
                bench.runnable(problem.id().slug());
                Submission read = bench.submission(problem, submission);
                Judgement judgement = judge(judge, read);
                verdicts.add(judgement.verdict());
                if (submission.isEmpty()) {
                    bench.remember(judgement);
                }
            }
        }
        return ExitCode.of(verdicts);
    }

    private Judgement judge(Judge judge, Submission read) {
        Console console = bench.console();
        if (!json) {
            console.line((all ? "\n" : "")
                    + console.style().strong(read.problem().id().slug()) + "  "
                    + console.style().faint(read.problem().metadata().title()));
        }
        // A hidden law's name is news only where the level shows it.
        boolean streaming = !json && level != Disclosure.GRADED;
        Judgement whole = judge.judge(new JudgeRequest(read, timing, seed, law -> show(law, streaming)));
        Judgement judgement = level.applyTo(whole);
        console.line(
                json
                        ? JsonReport.of(judgement)
                        : ConsoleReport.verdict(judgement, console.style(), submission)
                                .stripTrailing());
        if (!json && !all) {
            ConsoleReport.next(judgement).ifPresent(next -> console.line("\n  Next: " + next));
        }
        return judgement;
    }

    private void show(LawResult law, boolean streaming) {
        if (streaming) {
            bench.console().line(ConsoleReport.line(law, bench.console().style()));
        }
    }
}
