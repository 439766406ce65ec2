package podium.judge.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import podium.exercises.Gain;
import podium.exercises.metrics.ndcgatk.NdcgAtK;
import podium.judge.app.author.SubmissionFolders;
import podium.judge.engine.judging.Judge;
import podium.judge.engine.judging.JudgeRequest;
import podium.judge.engine.judging.JudgeRequest.Timing;
import podium.judge.engine.judging.WorkerBenchmark;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.Submission;

/** {@code measure}: the project's own figures on this machine, written to {@code docs/measurements.md}. */
@Command(description = "Measure start-up, verdicts and workers on this machine; writes docs/measurements.md.")
final class MeasureCommand implements Callable<Integer> {
    private static final String SLUG = "ndcg-at-k";
    private static final int RUNS = 5;
    private static final int ITEMS = 100;

    private final Workbench bench;

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
    public Integer call() throws IOException, InterruptedException {
        Problem problem = bench.problem(SLUG);
        Path right = SubmissionFolders.of(bench.kit(), problem, "accepted").get(0);
        Submission submission = bench.submission(problem, right.toString());
        List<Row> rows = new ArrayList<>();
        rows.add(seconds("`./podium list`, fresh process", "0.5 s", podium("list")));
        List<String> judging = podium("judge", SLUG, "--timing", "none", "--submission", right.toString());
        rows.add(seconds("`./podium judge " + SLUG + " --timing none`, fresh process", "1.5 s", judging));
        rows.add(seconds(
                "`mvn -o -q test` of the same exercise's visible tests, for comparison",
                "twice the line above, at least",
                List.of(
                        mvnw(),
                        "-o",
                        "-q",
                        "-DskipSpark",
                        "-pl",
                        "exercises/metrics",
                        "-am",
                        "-Dtest=NdcgAtKTest",
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "test")));
        rows.add(new Row("save to verdict in `watch`, without timing", resident(submission), "500 ms"));
        workers(submission, rows);
        write(rows);
        return ExitCode.ACCEPTED;
    }

    private String mvnw() {
        return bench.kit().project().resolve("mvnw").toString();
    }

    private List<String> podium(String... arguments) {
        List<String> line =
                new ArrayList<>(List.of(bench.kit().project().resolve("podium").toString()));
        line.addAll(List.of(arguments));
        return line;
    }

    /** Median wall time of a command in a process of its own. */
    private Row seconds(String what, String goal, List<String> line) throws IOException, InterruptedException {
        double[] samples = new double[RUNS];
        for (int i = 0; i <= RUNS; i++) {
            long before = System.nanoTime();
            int exit = new ProcessBuilder(line)
                    .directory(bench.kit().project().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new CommandFailure(ExitCode.JUDGE_ERROR, "a measured command ended with " + exit + ": " + line);
            }
            // The first run fills the disk cache.
            if (i > 0) {
                samples[i - 1] = (System.nanoTime() - before) / 1e9;
            }
        }
        Arrays.sort(samples);
        return new Row(
                what,
                String.format(Locale.ROOT, "%.2f s (%.2f to %.2f)", samples[RUNS / 2], samples[0], samples[RUNS - 1]),
                goal);
    }

    /** Median time from request to verdict in a judge that has judged before. */
    private String resident(Submission submission) throws InterruptedException {
        try (Judge judge = bench.judge()) {
            double[] samples = new double[RUNS];
            for (int i = -RUNS; i < RUNS; i++) {
                judge.prestart(submission.problem());
                Thread.sleep(500);
                long before = System.nanoTime();
                judge.judge(new JudgeRequest(submission, Timing.NONE, 1, law -> {}));
                if (i >= 0) {
                    samples[i] = (System.nanoTime() - before) / 1e6;
                }
            }
            Arrays.sort(samples);
            return String.format(
                    Locale.ROOT, "%.0f ms (%.0f to %.0f)", samples[RUNS / 2], samples[0], samples[RUNS - 1]);
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
        rows.add(new Row(
                "one call with " + ITEMS + " ids and " + ITEMS + " grades, warm",
                String.format(Locale.ROOT, "%.0f µs", workers.callMicros(call)),
                "80 µs"));
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.0f ms", value);
    }

    private void write(List<Row> rows) throws IOException {
        StringBuilder page = new StringBuilder("# Measurements\n\nWritten by `./podium measure` on ")
                .append(LocalDate.now(ZoneOffset.UTC))
                .append(": ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors, ")
                .append(System.getProperty("os.name"))
                .append(' ')
                .append(System.getProperty("os.version"))
                .append(", Java ")
                .append(System.getProperty("java.runtime.version"))
                .append(", box: ")
                .append(Sandbox.strongest().report().name())
                .append(". Medians; ranges in brackets.\n\n| what | measured | goal, at most |\n|---|---|---|\n");
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
