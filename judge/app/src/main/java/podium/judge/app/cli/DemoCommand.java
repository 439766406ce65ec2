package podium.judge.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.judge.app.author.Stubs;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.report.Style;
import podium.judge.engine.submission.SourceFile;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Counterexample;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import podium.judge.engine.verdict.Verdict;

/** {@code demo}: seven submissions, seven verdicts, and why. */
@Command(
        description =
                "Judge seven submissions in front of you: right, wrong, slow, crashing, looping, cheating, untouched.")
final class DemoCommand implements Callable<Integer> {
    private static final String SLUG = "ndcg-at-k";
    private static final long SEED = 1;

    private final Workbench bench;

    @Option(names = "--json", description = "Print JSON, one object a judgement.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    DemoCommand(Workbench bench) {
        this.bench = bench;
    }

    /**
     * One scene.
     *
     * @param title what kind of submission it is
     * @param submission the folder it is taken from, below its exercise's; empty for the untouched stub
     * @param verdict what it must get
     * @param lesson what the verdict means, in a line
     */
    private record Scene(String title, String submission, Verdict verdict, String lesson) {}

    private static final List<Scene> SCENES = List.of(
            new Scene(
                    "right",
                    "accepted/QuickSelect",
                    Verdict.AC,
                    "every hidden law ran and held, and its time is near the reference's"),
            new Scene(
                    "wrong",
                    "wrong_answer/DiscountShifted",
                    Verdict.WA,
                    "a law failed; jqwik shrank the input to the smallest that shows it"),
            new Scene(
                    "slow",
                    "slow/SortsEntries",
                    Verdict.SLOW,
                    "right, but above the cost limit in two rounds with fresh processes"),
            new Scene(
                    "crashing",
                    "run_time_error/CutsPastTheEnd",
                    Verdict.RTE,
                    "it threw; you see your own frames, never the judge's"),
            new Scene(
                    "looping",
                    "time_limit_exceeded/PartitionStuckOnTies",
                    Verdict.TLE,
                    "no answer by the judge's clock; its process was killed"),
            new Scene(
                    "cheating",
                    "tampering/ForgesAnAnswer",
                    Verdict.SEC,
                    "it reached for the judge's pipe; a worker returns values, never verdicts"),
            new Scene("untouched", "", Verdict.NA, "the stub as shipped: not attempted is not a failure"));

    @Override
    public Integer call() {
        Problem problem = bench.problem(SLUG);
        Style style = bench.console().style();
        boolean asStated = true;
        if (!json) {
            bench.console().line(style.strong("Seven submissions for " + SLUG) + ", each judged in its own process\n");
        }
        try (Judge judge = bench.judge()) {
            for (Scene scene : SCENES) {
                Timing timing =
                        scene.verdict() == Verdict.AC || scene.verdict() == Verdict.SLOW ? Timing.QUICK : Timing.NONE;
                Judgement judgement =
                        judge.judge(new JudgeRequest(submission(problem, scene), timing, SEED, law -> {}));
                asStated &= judgement.verdict() == scene.verdict();
                bench.console().line(json ? JsonReport.of(judgement) : page(scene, judgement, style));
            }
        }
        if (!asStated) {
            throw new CommandFailure(
                    ExitCode.JUDGE_ERROR, "a verdict is not as stated: ./podium doctor checks this machine");
        }
        if (!json) {
            bench.console().line("Your turn: ./podium list, then ./podium show " + SLUG);
        }
        return ExitCode.ACCEPTED;
    }

    private Submission submission(Problem problem, Scene scene) {
        if (scene.submission().isEmpty()) {
            String stub = Stubs.of(problem, bench.contract(problem));
            return new Submission(problem, List.of(new SourceFile("My" + problem.prefix() + ".java", stub)));
        }
        String category = scene.submission().substring(0, scene.submission().indexOf('/'));
        Path folder = SubmissionFolders.of(bench.kit(), problem, category).stream()
                .filter(each -> each.endsWith(scene.submission()))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.JUDGE_ERROR,
                        "expected a submission " + scene.submission() + " for " + SLUG + ", found none"));
        return bench.submission(problem, folder.toString());
    }

    private static String page(Scene scene, Judgement judgement, Style style) {
        boolean good = judgement.verdict() == Verdict.AC;
        String code = String.format("%-4s", judgement.verdict().name());
        String painted = good ? style.good(style.strong(code)) : style.bad(style.strong(code));
        if (judgement.verdict() == Verdict.NA || judgement.verdict() == Verdict.SLOW) {
            painted = style.odd(style.strong(code));
        }
        StringBuilder page = new StringBuilder()
                .append(String.format("  %-10s ", scene.title()))
                .append(painted)
                .append(' ')
                .append(style.wrapped(scene.lesson(), 18))
                .append('\n');
        page.append(" ".repeat(18))
                .append(style.faint(style.wrapped(evidence(judgement), 18)))
                .append('\n');
        return page.toString();
    }

    private static String evidence(Judgement judgement) {
        return judgement
                .decisive()
                .filter(law -> judgement.verdict() == Verdict.WA)
                .flatMap(LawResult::counterexample)
                .map(DemoCommand::words)
                .orElse(judgement.headline());
    }

    private static String words(Counterexample example) {
        String input = example.calls().isEmpty()
                ? ""
                : example.calls().get(example.calls().size() - 1);
        return input + ", wanted " + example.wanted();
    }
}
