package podium.judge.app.cli;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import podium.exercises.Level;
import podium.judge.app.progress.Drill;
import podium.judge.app.progress.Progress;
import podium.judge.app.readiness.Evidence;
import podium.judge.app.readiness.Readiness;
import podium.judge.app.session.MockEvidence;
import podium.judge.app.session.MockLog;
import podium.judge.app.session.Outlook;
import podium.judge.app.session.ProgressPage;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Catalog;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.sandbox.SandboxLevel;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;
import podium.judge.engine.verdict.Judgement;

/** What every command works with: the kit, the catalog, the console and the way to the user's history. */
final class Workbench {
    private final Kit kit;
    private final Console console;
    private final Map<String, String> environment;
    private final Catalog catalog = Catalog.load();

    Workbench(Kit kit, Console console, Map<String, String> environment) {
        this.kit = kit;
        this.console = console;
        this.environment = environment;
    }

    Kit kit() {
        return kit;
    }

    Console console() {
        return console;
    }

    Catalog catalog() {
        return catalog;
    }

    Map<String, String> environment() {
        return environment;
    }

    Judge judge() {
        return judge(SandboxLevel.PROCESS);
    }

    /** A judge in the strongest box that works here, which must be at least that strong. */
    Judge judge(SandboxLevel required) {
        requireCompiler();
        Sandbox sandbox = Sandbox.strongest();
        SandboxLevel found = sandbox.report().level();
        if (found.compareTo(required) < 0) {
            throw new CommandFailure(
                    ExitCode.JUDGE_ERROR,
                    "expected the sandbox " + required.word() + ", found only " + found.word() + " here: "
                            + found.next() + ", or allow less with --require-sandbox " + found.word());
        }
        return new Judge(kit, sandbox);
    }

    /** Requires a JDK: a JRE can run the judge, but not compile a submission. */
    void requireCompiler() {
        if (ModuleFinder.ofSystem().find("jdk.compiler").isEmpty()) {
            throw new CommandFailure(
                    ExitCode.JUDGE_ERROR,
                    "the Java at " + kit.javaHome() + " has no compiler: point JAVA_HOME to a JDK 17 or newer");
        }
    }

    /** The exercise of that slug, or a failure that offers the nearest names. */
    Problem problem(String slug) {
        return catalog.find(slug)
                .orElseThrow(() -> CommandFailure.usage("no exercise is called \"" + slug + "\"; nearest: "
                        + String.join(", ", catalog.nearest(slug)) + " (./podium list shows all)"));
    }

    /** Requires what the exercise's track needs to be installed. */
    Problem runnable(String slug) {
        Problem problem = problem(slug);
        if (problem.onSpark() && !kit.hasTrack(problem.id().track())) {
            throw withoutSpark();
        }
        return problem;
    }

    /** What is asked for needs Spark. */
    static CommandFailure withoutSpark() {
        return new CommandFailure(
                ExitCode.JUDGE_ERROR,
                "Spark is not installed here yet: start this command through ./podium, which fetches it (325 MB)");
    }

    /** The submission at a path, or the candidate's stub folder where none is given. */
    Submission submission(Problem problem, String path) {
        try {
            return Submission.read(problem, path.isEmpty() ? kit.stubFolder(problem) : Path.of(path));
        } catch (SubmissionRejected e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    /** The task's text. */
    String prompt(Problem problem) {
        return read(kit.project()
                .resolve("exercises")
                .resolve(problem.id().track())
                .resolve("tasks")
                .resolve(problem.id().slug() + ".md"));
    }

    /** The contract's source. */
    String contract(Problem problem) {
        String room = problem.onSpark() ? "exercises/spark-contracts" : "exercises/contracts";
        return read(kit.project()
                .resolve(room)
                .resolve("src/main/java")
                .resolve(problem.implemented().replace('.', '/') + ".java"));
    }

    /** The reference's source. */
    String reference(Problem problem) {
        String room = problem.onSpark() ? "solutions/spark" : "solutions";
        return read(kit.project()
                .resolve(room)
                .resolve("src/main/java")
                .resolve(problem.reference().replace('.', '/') + ".java"));
    }

    /** The editorial. */
    String editorial(Problem problem) {
        return read(kit.project()
                .resolve("solutions/editorials")
                .resolve(problem.id().slug() + ".md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, "expected a file at " + file + ", which cannot be read");
        }
    }

    /** Folder of the user's history. */
    Path home() {
        return Progress.home(environment, System.getProperty("user.home"));
    }

    /** Uses the history; where it cannot be used, says so in one line and answers the fallback. */
    <T> T withProgress(T fallback, ProgressUse<T> use) {
        try (Progress progress = Progress.open(home())) {
            return use.on(progress);
        } catch (Progress.Unavailable e) {
            console.say(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            console.say("progress is not kept: " + e.getMessage());
        }
        return fallback;
    }

    /** Uses the history; for commands that are about nothing else. */
    <T> T requireProgress(ProgressUse<T> use) {
        try (Progress progress = Progress.open(home())) {
            return use.on(progress);
        } catch (Progress.Unavailable | SQLException e) {
            throw new CommandFailure(ExitCode.JUDGE_ERROR, String.valueOf(e.getMessage()));
        }
    }

    /** Remembers a judgement. */
    void remember(Judgement judgement) {
        withProgress(false, progress -> {
            keep(progress, judgement);
            return true;
        });
    }

    static void keep(Progress progress, Judgement judgement) throws SQLException {
        progress.judged(
                judgement.exercise().slug(),
                judgement.verdict().name(),
                judgement.headline(),
                judgement.seed(),
                judgement.time().toMillis());
    }

    /** Readiness by everything that was judged, mock sessions included. */
    Readiness readiness(Progress progress, Level level, Instant now) throws SQLException {
        return Readiness.of(catalog.problems(), evidence(progress), level, now);
    }

    private List<Evidence> evidence(Progress progress) throws SQLException {
        List<Evidence> practice = Evidence.of(catalog.problems(), progress.history());
        List<Evidence> mocks = MockEvidence.of(MockLog.all(progress.sessions()), this::problem);
        return Evidence.together(practice, mocks);
    }

    /** Practice over time. */
    ProgressPage progressPage(Progress progress, Level level, Instant now) throws SQLException {
        return ProgressPage.of(
                catalog.problems(),
                progress.history(),
                MockLog.all(progress.sessions()),
                evidence(progress),
                outlook(progress, level),
                now);
    }

    /** The same in words, with what to prepare first. */
    Outlook outlook(Progress progress, Level level) throws SQLException {
        Instant now = Instant.now();
        List<Drill> drills = Drill.order(catalog.problems(), progress.history(), now);
        return Outlook.of(readiness(progress, level, now), drills, now);
    }

    /** What is done with the history. */
    interface ProgressUse<T> {
        T on(Progress progress) throws SQLException;
    }
}
