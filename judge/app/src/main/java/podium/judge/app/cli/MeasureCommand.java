package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.exercises.Gain;
import podium.exercises.metrics.ndcgatk.NdcgAtK;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.app.measure.ErrorRates;
import podium.judge.app.measure.Machine;
import podium.judge.app.measure.OneCore;
import podium.judge.app.measure.Sample;
import podium.judge.app.progress.History;
import podium.judge.app.progress.Skills;
import podium.judge.app.readiness.ReadinessPage;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.judging.WorkerBenchmark;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.Submission;
import podium.judge.engine.verdict.Judgement;

/** {@code measure}: the project's own figures on this machine, written to {@code docs/measurements.md}. */
@Command(description = "Measure start-up, verdicts and workers on this machine; writes docs/measurements.md.")
final class MeasureCommand implements Callable<Integer> {
    private static final String SLUG = "ndcg-at-k";
    private static final String SPARK_SLUG = "sessionize";
    private static final Duration TYPING = Duration.ofSeconds(1);
    private static final Duration SPARK_TYPING = Duration.ofSeconds(10);
    private static final int RUNS = 3;
    private static final int ITEMS = 100;
    private static final int CANDIDATES = 1_000;
    private static final long SEED = 1;

    private final Workbench bench;

    @Option(
            names = "--error-rates",
            paramLabel = "JUDGINGS",
            description = "Time equal code so often, and slower code a fifth of that; writes docs/timing-errors.md.")
    private int judgings;

    @Option(
            names = "--readiness",
            description = "Simulate candidates whose ability is known; writes docs/readiness.md.")
    private boolean readiness;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    MeasureCommand(Workbench bench) {
        this.bench = bench;
    }

    private record Row(String what, String measured, String goal) {}

    @Override
    public Integer call() throws IOException {
        if (judgings > 0) {
            return errorRates();
        }
        if (readiness) {
            return readiness();
        }
        Problem problem = bench.problem(SLUG);
        Submission submission = right(problem);
        List<Row> rows = new ArrayList<>();
        commands(submission, rows);
        verdicts(submission, rows);
        workers(submission, rows);
        spark(rows);
        // The first compiles what the kit's own build leaves out.
        run(maven("-q", "test"));
        rows.add(new Row(
                "`./mvnw test` on a built tree, all tracks, one run",
                Sample.once(() -> run(maven("-q", "test"))).inSeconds(),
                "45 s"));
        write(rows);
        return ExitCode.ACCEPTED;
    }

    private Submission right(Problem problem) {
        return bench.submission(problem, rightFolder(problem));
    }

    private String rightFolder(Problem problem) {
        return SubmissionFolders.of(bench.kit(), problem, "accepted").get(0).toString();
    }

    /** What a person waits for who types a command. */
    private void commands(Submission submission, List<Row> rows) {
        rows.add(new Row(
                "`./podium list`, fresh process",
                Sample.of(RUNS, () -> run(podium("list"))).inSeconds(),
                "0.5 s"));
        Sample judged = Sample.of(RUNS, () -> run(judging(submission.problem())));
        rows.add(new Row("`./podium judge " + SLUG + " --timing none`, fresh process", judged.inSeconds(), "1.5 s"));
        List<String> visible = maven(
                "-o",
                "-q",
                "-DskipSpark",
                "-pl",
                "exercises/metrics",
                "-am",
                "-Dtest=NdcgAtKTest",
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "test");
        Sample maven = Sample.of(RUNS, () -> run(visible));
        rows.add(new Row("`mvn -o -q test` of that exercise's visible tests", maven.inSeconds(), "no goal of its own"));
        rows.add(new Row("the judge's time over Maven's", judged.over(maven), "0.5"));
    }

    /** What a person waits for who saves a file while {@code watch} runs; it looks every 40 ms, which is not in here. */
    private void verdicts(Submission submission, List<Row> rows) {
        try (Judge judge = bench.judge()) {
            Sample laws = resident(judge, submission, Timing.NONE);
            rows.add(new Row("verdict in `watch`, without timing", laws.inSeconds(), "0.5 s"));
            rows.add(new Row(
                    "what `--timing quick` adds",
                    resident(judge, submission, Timing.QUICK).inSecondsBeyond(laws),
                    "3 s"));
            rows.add(new Row(
                    "what `--timing full` adds",
                    resident(judge, submission, Timing.FULL).inSecondsBeyond(laws),
                    "12 s"));
        }
    }

    /** Between two saves a person types, and the next worker has that long to start. */
    private static Sample resident(Judge judge, Submission submission, Timing timing) {
        Duration typing = submission.problem().onSpark() ? SPARK_TYPING : TYPING;
        return Sample.of(RUNS, () -> pause(typing), () -> {
            Judgement judgement = judge.judge(new JudgeRequest(submission, timing, 1, law -> {}));
            requireAccepted(ExitCode.of(judgement.verdict()), judgement.headline());
            judge.prestart(submission.problem());
        });
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new CommandFailure(ExitCode.INTERRUPTED, "interrupted");
        }
    }

    private void spark(List<Row> rows) {
        Problem problem = bench.problem(SPARK_SLUG);
        if (!bench.kit().hasTrack(problem.id().track())) {
            rows.add(new Row(SPARK_SLUG, "not measured: Spark is not installed", "12 s"));
            return;
        }
        rows.add(new Row(
                "`./podium judge " + SPARK_SLUG + " --timing none`, fresh process",
                Sample.of(3, () -> run(judging(problem))).inSeconds(),
                "12 s"));
        try (Judge judge = bench.judge()) {
            rows.add(new Row(
                    "verdict on `" + SPARK_SLUG + "` in `watch`, without timing",
                    resident(judge, right(problem), Timing.NONE).inSeconds(),
                    "2 s"));
        }
    }

    private List<String> judging(Problem problem) {
        return podium("judge", problem.id().slug(), "--timing", "none", "--submission", rightFolder(problem));
    }

    private List<String> maven(String... arguments) {
        return line("mvnw", arguments);
    }

    private List<String> podium(String... arguments) {
        return line("podium", arguments);
    }

    private List<String> line(String program, String... arguments) {
        return Stream.concat(Stream.of(bench.kit().project().resolve(program).toString()), Stream.of(arguments))
                .toList();
    }

    private void run(List<String> line) {
        try {
            int exit = new ProcessBuilder(line)
                    .directory(bench.kit().project().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            requireAccepted(exit, String.join(" ", line));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.JUDGE_ERROR, "a measured command cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            throw new CommandFailure(ExitCode.INTERRUPTED, "interrupted");
        }
    }

    private static void requireAccepted(int exit, String what) {
        if (exit != ExitCode.ACCEPTED) {
            throw new CommandFailure(ExitCode.JUDGE_ERROR, "what is measured ended with " + exit + ": " + what);
        }
    }

    private void workers(Submission submission, List<Row> rows) {
        WorkerBenchmark workers = new WorkerBenchmark(bench.kit(), Sandbox.strongest(), submission);
        List<Long> ranked = new ArrayList<>();
        Map<Long, Double> judged = new HashMap<>();
        for (long id = 0; id < ITEMS; id++) {
            ranked.add(id);
            judged.put(id, (double) (id % 5));
        }
        Consumer<Object> call = subject -> ((NdcgAtK) subject).ndcgAtK(ranked, judged, 10, Gain.LINEAR);
        rows.add(new Row("boxed worker, cold, to its first answer", millis(workers.coldMillis(call)), "120 ms"));
        rows.add(new Row(
                "boxed worker, started ahead, to its first answer", millis(workers.pooledMillis(call)), "10 ms"));
        String one = "one call with " + ITEMS + " ids and " + ITEMS + " grades, after ";
        rows.add(new Row(one + "3,000 others", micros(workers.callMicros(call, 3_000)), "80 µs"));
        try (OneCore core = OneCore.share().orElse(null)) {
            // Compilers share the core: by then they are done.
            String measured =
                    core == null ? "not measured: taskset is missing" : micros(workers.callMicros(call, 30_000));
            rows.add(new Row(one + "30,000 others, judge and worker on one core", measured, "25 µs"));
        }
    }

    private static String micros(double value) {
        return String.format(Locale.ROOT, "%.0f µs", value);
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.0f ms", value);
    }

    private int errorRates() throws IOException {
        bench.console().line(ErrorRates.head());
        List<ErrorRates.Cell> cells = new ErrorRates(bench.kit(), bench.problem("cosine-similarity"))
                .measure(judgings, judgings / 5, cell -> bench.console().line(cell.toString()));
        boolean claimed = cells.stream().allMatch(ErrorRates.Cell::asClaimed);
        String page = "# Errors of the rule on time\n\n" + machine("--error-rates " + judgings)
                + " The rule is the one that judging applies with `--timing quick`, at a limit of 3 times. Equal code must"
                + " never be SLOW; slower code must be in 99 of 100 judgings, and beside more busy loops than processors"
                + " never pass unremarked. " + (claimed ? "It was so." : "**It was not so.**") + "\n\n"
                + ErrorRates.head() + "\n"
                + cells.stream().map(ErrorRates.Cell::toString).collect(Collectors.joining("\n")) + "\n";
        Files.writeString(bench.kit().project().resolve("docs/timing-errors.md"), page);
        return claimed ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }

    private int readiness() throws IOException {
        List<Problem> problems = bench.catalog().problems();
        ReadinessPage page = ReadinessPage.measured(problems, SEED, CANDIDATES);
        String text = page.text(
                machine("--readiness"),
                Skills.of(problems, History.EMPTY).bySkill().size());
        Files.writeString(bench.kit().project().resolve("docs/readiness.md"), text);
        bench.console().line(text);
        return page.asClaimed() ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }

    private static String machine(String options) {
        return ("Written by `./podium measure " + options).strip() + "` on " + Machine.today() + ".";
    }

    private void write(List<Row> rows) throws IOException {
        StringBuilder page = new StringBuilder("# Measurements\n\n")
                .append(machine(""))
                .append(" Medians; ranges in brackets.\n\n| what | measured | goal, at most |\n|---|---|---|\n");
        rows.forEach(row -> page.append("| ")
                .append(row.what())
                .append(" | ")
                .append(row.measured())
                .append(" | ")
                .append(row.goal())
                .append(" |\n"));
        Files.writeString(bench.kit().project().resolve("docs/measurements.md"), page);
        bench.console().line(page.toString());
    }
}
