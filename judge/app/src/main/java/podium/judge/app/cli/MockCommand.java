package podium.judge.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.exercises.Level;
import podium.judge.app.progress.Progress;
import podium.judge.app.quiz.Quiz;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.session.Mock;
import podium.judge.app.session.MockLog;
import podium.judge.app.session.MockPlan;
import podium.judge.app.session.MockPlan.Pick;
import podium.judge.app.session.MockReport;
import podium.judge.app.session.Preset;
import podium.judge.app.session.Selection;
import podium.judge.app.web.MockServer;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.Style;

/** {@code mock}: a timed session on a page of this machine. */
@Command(description = "A timed mock session: two questions, then a page with a task, a bare pad and a clock.")
final class MockCommand implements Callable<Integer> {
    private static final int MINUTES = 45;
    private static final int DEMO_MINUTES = 5;
    private static final int CASES = 2;
    /** So that the page can still show the report. */
    private static final long LINGER_MILLIS = 60_000;

    private final Workbench bench;
    private final BufferedReader answers;

    @Option(names = "--level", description = "L4, L5 or L6: what you prepare for.")
    private Optional<Level> level = Optional.empty();

    @Option(names = "--minutes", description = "How long it takes; usual are 45 to 60.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(
            names = "--count",
            defaultValue = "2",
            description = "How many exercises at most; default ${DEFAULT-VALUE}.")
    private int count = 2;

    @Option(names = "--tracks", split = ",", description = "Only exercises of these tracks.")
    private Set<String> tracks = Set.of();

    @Option(
            names = "--preset",
            defaultValue = "pad",
            description =
                    "doc (nothing runs), plain (no highlighting), pad, or assessment (three submits, counts only);"
                            + " default ${DEFAULT-VALUE}.")
    private Preset preset = Preset.PAD;

    @Option(names = "--quiz", description = "Two cases on metrics, evaluation and objectives are asked as well.")
    private boolean quiz;

    @Option(names = "--seed", description = "The same seed and history choose the same exercises and questions.")
    private Long seed = 1L + new SecureRandom().nextInt(999_999_999);

    @Option(names = "--demo", description = "A trial of five minutes that is not recorded.")
    private boolean demo;

    @Option(names = "--terminal", description = "In this terminal instead of on a page, with a plain editor.")
    private boolean terminal;

    @Option(
            names = "--editor",
            description = "With --terminal: your code is a file that you edit elsewhere; it is watched.")
    private boolean outside;

    @Option(names = "--no-open", description = "Only print the page's address.")
    private boolean closed;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    MockCommand(Workbench bench) {
        this(bench, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    /** A session whose two questions are answered from somewhere else. */
    MockCommand(Workbench bench, BufferedReader answers) {
        this.bench = bench;
        this.answers = answers;
    }

    @Override
    public Integer call() throws IOException {
        if (count < 1 || minutes.orElse(MINUTES) < 1) {
            throw CommandFailure.usage("expected --count and --minutes above 0");
        }
        Files.createDirectories(bench.home());
        try (FileChannel file = FileChannel.open(
                bench.home().resolve("mock.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Released by the system when the process ends, however it does. A trial is in nobody's way.
            if (!demo && file.tryLock() == null) {
                throw CommandFailure.usage(
                        "a session is open already, in another window or terminal: end or leave it there");
            }
            return open();
        }
    }

    private int open() throws IOException {
        try (Progress progress = demo ? Progress.forgetful() : Progress.open(bench.home());
                Judge judge = bench.judge()) {
            Optional<MockLog> unfinished = MockLog.unfinished(progress.sessions());
            MockLog log = unfinished.isPresent() ? unfinished.get() : begun(progress);
            hold(log, judge, progress);
            return ExitCode.ACCEPTED;
        } catch (Progress.Unavailable | SQLException e) {
            throw new CommandFailure(
                    ExitCode.JUDGE_ERROR, "a session that cannot be kept is not begun: " + e.getMessage());
        } catch (InterruptedException e) {
            throw new CommandFailure(ExitCode.INTERRUPTED, "interrupted: ./podium mock goes on with the session");
        }
    }

    private MockLog begun(Progress progress) throws SQLException, IOException {
        Level wanted =
                level.isPresent() ? level.get() : asked("Which level do you prepare for", Level.L5, Level::valueOf);
        int time = demo
                ? DEMO_MINUTES
                : minutes.isPresent() ? minutes.get() : asked("How many minutes", MINUTES, Integer::valueOf);
        // A trial is for the page: what is begun in it need not fit its time.
        int fits = demo ? MINUTES : time;
        List<Problem> problems = bench.catalog().problems().stream()
                .filter(problem ->
                        !problem.onSpark() || bench.kit().hasTrack(problem.id().track()))
                .toList();
        requireTracks(problems);
        List<Pick> picks = new Selection(wanted, fits, demo ? 1 : count, tracks, seed)
                .choose(problems, progress.history(), Instant.now());
        if (picks.isEmpty()) {
            throw CommandFailure.usage("no exercise fits " + time + " minutes"
                    + (tracks.isEmpty() ? "" : " on " + String.join(", ", tracks)) + ": the shortest needs "
                    + problems.stream()
                            .mapToInt(each -> each.metadata().minutes())
                            .min()
                            .orElse(0));
        }
        String name = "mock-" + Instant.now().getEpochSecond() + "-" + seed;
        MockPlan plan = new MockPlan(
                name, Instant.now(), seed, preset, wanted, time, picks, quiz ? cases(wanted, progress) : List.of());
        return MockLog.begin(progress.sessions(), plan);
    }

    private List<String> cases(Level wanted, Progress progress) throws SQLException {
        return Quiz.in(Quiz.folder(bench.kit().project()))
                .choose(CASES, each -> each.level().compareTo(wanted) <= 0, progress.agreements(), seed)
                .stream()
                .map(QuizCase::name)
                .toList();
    }

    private void requireTracks(List<Problem> problems) {
        Set<String> known = problems.stream().map(each -> each.id().track()).collect(Collectors.toSet());
        List<String> unknown =
                tracks.stream().filter(track -> !known.contains(track)).toList();
        if (!unknown.isEmpty()) {
            throw CommandFailure.usage("expected tracks among "
                    + String.join(", ", known.stream().sorted().toList()) + ", found " + String.join(", ", unknown));
        }
    }

    /** Asks, where somebody can answer; Enter takes what is usual. */
    private <T> T asked(String question, T usual, java.util.function.Function<String, T> read) throws IOException {
        if (!bench.console().interactive()) {
            return usual;
        }
        while (true) {
            bench.console().out().print(question + "? [" + usual + "] ");
            bench.console().out().flush();
            String answer = answers.readLine();
            if (answer == null || answer.isBlank()) {
                return usual;
            }
            try {
                return read.apply(answer.strip().toUpperCase(java.util.Locale.ROOT));
            } catch (IllegalArgumentException e) {
                bench.console().line("Not understood: " + Style.harmless(answer));
            }
        }
    }

    private void hold(MockLog log, Judge judge, Progress progress) throws IOException, InterruptedException {
        Map<String, Problem> problems = log.plan().picks().stream()
                .map(pick -> bench.problem(pick.slug()))
                .collect(Collectors.toMap(problem -> problem.id().slug(), problem -> problem));
        problems.values().forEach(judge::prestart);
        boolean resumed = !log.entries().isEmpty();
        Mock mock = new Mock(log, problems, new MockGround(bench.kit(), judge, progress), System::nanoTime);
        if (terminal) {
            Path folder = bench.home().resolve("sessions").resolve(log.plan().session());
            try (TerminalMock held = new TerminalMock(bench, answers, mock, folder, outside)) {
                held.hold();
            }
            if (mock.ended()) {
                told(mock);
            } else {
                bench.console().line("\nThe session is kept: ./podium mock --terminal goes on with it.");
            }
            return;
        }
        MockTexts texts = new MockTexts(bench, log.plan().seed());
        try (MockServer server = MockServer.start(mock, texts, () -> report(log, texts, progress))) {
            bench.console().line((resumed ? "The session goes on" : "The session begins") + ": " + server.address());
            bench.console()
                    .line("  " + log.plan().minutes() + " minutes, " + problems.size()
                            + (problems.size() == 1 ? " exercise, " : " exercises, ")
                            + log.plan().preset().words()
                            + (demo ? ". A trial: nothing is recorded." : ". Ctrl-C keeps it: ./podium mock goes on."));
            bench.console().out().flush();
            if (!closed) {
                Browser.open(server.address());
            }
            server.awaitEnd();
            told(mock);
            bench.console().line("\nThe page stays for a minute, with its report; Ctrl-C closes it now.");
            bench.console().out().flush();
            Thread.sleep(LINGER_MILLIS);
        }
    }

    private String report(MockLog log, MockTexts texts, Progress progress) {
        try {
            return MockReport.of(log, texts, bench.outlook(progress, log.plan().level()))
                    .html();
        } catch (SQLException e) {
            throw new IllegalStateException("the report cannot be written: " + e.getMessage(), e);
        }
    }

    private void told(Mock mock) {
        bench.console().line("\nThe session is over.");
        mock.plan().picks().forEach(pick -> bench.console().line("  " + ended(mock, pick)));
        bench.console()
                .line(
                        demo
                                ? "Nothing of it was recorded."
                                : "\n  Next: ./podium report --open   shows what to prepare first");
    }

    private static String ended(Mock mock, Pick pick) {
        return pick.slug() + ": "
                + mock.state()
                        .desk(pick.slug())
                        .flatMap(desk -> desk.judgement())
                        .map(judgement -> judgement.path("verdict").asString("") + ", "
                                + judgement.path("headline").asString(""))
                        .orElse("nothing to judge");
    }
}
