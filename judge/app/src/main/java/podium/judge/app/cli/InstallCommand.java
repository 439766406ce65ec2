package podium.judge.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.app.progress.Progress;
import podium.judge.engine.judging.Counting;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.ConsoleReport;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.TrimmedRuntime;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/**
 * {@code install}: run once by the launcher after a build, in a JVM that archives its own classes at exit. It judges one
 * right submission in a box that archives the classes of compiler and worker, and instruments the JDK's collections.
 */
@Command(hidden = true, description = "Make the class-data archives that let the next start be quick.")
final class InstallCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--track", defaultValue = "metrics", description = "Whose worker to train.")
    private String track = "metrics";

    InstallCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        Progress.unpackLibrary(bench.kit().nativeLibraries());
        Problem problem = bench.catalog().problems().stream()
                .filter(each -> each.id().track().equals(track))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage("no track is called " + track));
        // A kit that was handed out has no right answers; its stub calls everything but the numerical part.
        Submission submission = SubmissionFolders.of(bench.kit(), problem, "accepted").stream()
                .findFirst()
                .map(right -> bench.submission(problem, right.toString()))
                .orElseGet(() -> bench.submission(problem, ""));
        if (!problem.onSpark()) {
            bench.console().say(TrimmedRuntime.install(bench.kit()));
            bench.console().say(Counting.install(bench.kit(), Sandbox.strongest(), problem));
        }
        Path archives = bench.kit().archives();
        try (Judge judge = new Judge(bench.kit(), Sandbox.archiving(archives))) {
            Judgement judgement = judge.judge(new JudgeRequest(submission, Timing.NONE, 1, law -> {}));
            // For the archive of this JVM: rendering is part of every judging.
            String page = ConsoleReport.verdict(judgement, bench.console().style()) + JsonReport.of(judgement);
            bench.console()
                    .say("trained on " + problem.id().slug() + ": " + judgement.verdict() + " (" + page.length() + ")");
            bench.withProgress("", progress -> progress.best(problem.id().slug()));
            return judgement.verdict() == Verdict.NA ? ExitCode.ACCEPTED : ExitCode.of(judgement.verdict());
        } finally {
            readableByOthers(archives);
        }
    }

    /** A box may run as another user. */
    private static void readableByOthers(Path archives) {
        try (Stream<Path> files = Files.list(archives)) {
            files.forEach(file -> file.toFile().setReadable(true, false));
        } catch (IOException e) {
            throw new UncheckedIOException("the archives cannot be listed: " + archives, e);
        }
    }
}
