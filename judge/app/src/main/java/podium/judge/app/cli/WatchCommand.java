package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.report.ConsoleReport;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.report.Style;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.submission.SubmissionRejected;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/** {@code watch}: judges again whenever the solution is saved. */
@Command(description = "Judge on every save. Keys: r judges again, t switches timing, h shows a hint, q quits.")
final class WatchCommand implements Callable<Integer> {
    private static final long POLL_MILLIS = 40;
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    private final Workbench bench;

    @Parameters(paramLabel = "SLUG", arity = "0..1", description = "The exercise; without it, the one saved last.")
    private String slug = "";

    @Option(names = "--timing", defaultValue = "quick", description = "none, quick or full; default ${DEFAULT-VALUE}.")
    private Timing timing = Timing.QUICK;

    @Option(names = "--json", description = "Print one JSON object a judgement, one a line.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    WatchCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Problem problem = slug.isEmpty() ? lastSaved() : bench.runnable(slug);
        try (Judge judge = bench.judge();
                Terminal terminal =
                        TerminalBuilder.builder().system(true).dumb(true).build()) {
            Attributes before = terminal.enterRawMode();
            try {
                loop(problem, judge, terminal.reader());
            } finally {
                terminal.setAttributes(before);
            }
        }
        return ExitCode.ACCEPTED;
    }

    private void loop(Problem problem, Judge judge, NonBlockingReader keys) throws IOException, InterruptedException {
        Map<Path, FileTime> seen = Map.of();
        while (true) {
            Map<Path, FileTime> now = saved(problem);
            if (!now.equals(seen)) {
                seen = now;
                judgeOnce(problem, judge);
            }
            int key = bench.console().interactive() ? keys.read(POLL_MILLIS) : NonBlockingReader.READ_EXPIRED;
            switch (key) {
                case 'q', 3, 4, NonBlockingReader.EOF -> {
                    return;
                }
                case 'r' -> seen = Map.of();
                case 't' -> {
                    timing = timing == Timing.NONE ? Timing.QUICK : Timing.NONE;
                    bench.console().line("  timing: " + timing.name().toLowerCase(java.util.Locale.ROOT));
                }
                case 'h' -> hint(problem);
                default -> pause();
            }
        }
    }

    private void pause() throws InterruptedException {
        if (!bench.console().interactive()) {
            Thread.sleep(POLL_MILLIS);
        }
    }

    private void hint(Problem problem) {
        new picocli.CommandLine(new HintCommand(bench)).execute(problem.id().slug());
    }

    private void judgeOnce(Problem problem, Judge judge) {
        Console console = bench.console();
        Style style = console.style();
        Submission submission;
        try {
            submission = Submission.read(problem, bench.kit().stubFolder(problem));
        } catch (SubmissionRejected e) {
            console.line("  " + e.getMessage());
            return;
        }
        long seed = 1L + new java.security.SecureRandom().nextInt(999_999_999);
        Judgement judgement = judge.judge(new JudgeRequest(submission, timing, seed, law -> {}));
        if (json) {
            console.line(JsonReport.of(judgement));
        } else {
            console.line(
                    (style.color() ? CLEAR : "") + style.strong(problem.id().slug()));
            judgement.laws().stream()
                    .filter(law -> law.verdict() != Verdict.AC && law.verdict() != Verdict.NA)
                    .forEach(law -> console.line(ConsoleReport.line(law, style)));
            console.line(ConsoleReport.verdict(judgement, style).stripTrailing());
            console.line("\n  " + style.faint("waiting for a save; r again, t timing, h hint, q quit"));
        }
        bench.withProgress(false, progress -> {
            Workbench.keep(progress, judgement);
            progress.watched();
            return true;
        });
        judge.prestart(problem);
    }

    /** The solution's files and when they were saved. */
    private Map<Path, FileTime> saved(Problem problem) throws IOException {
        Path folder = bench.kit().stubFolder(problem);
        Map<Path, FileTime> times = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    times.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return times;
    }

    private Problem lastSaved() throws IOException {
        Problem last = bench.catalog().problems().get(0);
        FileTime newest = FileTime.fromMillis(0);
        for (Problem problem : bench.catalog().problems()) {
            for (FileTime time : saved(problem).values()) {
                if (time.compareTo(newest) > 0) {
                    newest = time;
                    last = problem;
                }
            }
        }
        return bench.runnable(last.id().slug());
    }
}
