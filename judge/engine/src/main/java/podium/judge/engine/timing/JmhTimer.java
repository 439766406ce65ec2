package podium.judge.engine.timing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import podium.judge.engine.compile.ClassFolder;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.BoxedProcess;
import podium.judge.engine.sandbox.Limits;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.verdict.Cost.Full;
import podium.judge.engine.verdict.Cost.Ratio;

/**
 * The full instrument: JMH, each fork a fresh boxed JVM that runs the exercise's benchmark without forks of its own, in the
 * order A B B A. What a fork prints is a claim of a process that holds untrusted code: it is bounded, checked for form, and
 * compared with the judge's own clock.
 */
public final class JmhTimer {
    private static final String MAIN = "podium.benchmarks.BoxedRun";
    private static final int OUTPUT_BYTES = 16 << 10;
    private static final long FORK_MILLIS = 20_000;

    private static final int WARM_UPS = 3;
    private static final int MEASURED = 5;
    private static final int ITERATION_MILLIS = 160;
    /** Warm-up and measurement last at least so long in a fork that runs them. */
    private static final long RUN_MILLIS = (WARM_UPS + MEASURED) * ITERATION_MILLIS;

    private static final long EXIT_MILLIS = 500;
    /** Between-fork standard deviation of the log that no pair of forks gets below: JIT luck, measured on equal code. */
    private static final double FORK_DEVIATION_FLOOR = 0.03;
    /** Times by which the two instruments may differ: their inputs and the luck of the JIT compiler do. */
    private static final double INSTRUMENTS_DIFFER = 8;
    /** 97.5 % point of Student's t with the two degrees of freedom that two forks a side leave. */
    private static final double T_TWO = 4.303;

    private final Kit kit;
    private final Sandbox sandbox;

    /** A timer that starts its forks in the sandbox. */
    public JmhTimer(Kit kit, Sandbox sandbox) {
        this.kit = kit;
        this.sandbox = sandbox;
    }

    /**
     * One side of the comparison.
     *
     * @param className the implementation
     * @param classes its bytecode by binary name
     */
    public record Side(String className, Map<String, byte[]> classes) {}

    private record Fork(double nanos, double bytes) {}

    /** A fork did not end well, so that this instrument has no opinion; says why. */
    public static final class NoFigure extends Exception {
        private static final long serialVersionUID = 1L;

        /** Says why there is none. */
        public NoFigure(String sentence) {
            super(sentence);
        }
    }

    /**
     * Runs four forks.
     *
     * @param track whose allow-list the code may use
     * @param quick what the judge's own clock found, on other inputs
     * @throws NoFigure if a fork does not end well
     * @throws Tampering if a fork reports sooner than it can have run, or times that the judge's own are many times of
     */
    public Full compare(String track, String benchmark, Side submission, Side reference, long seed, Ratio quick)
            throws NoFigure, Tampering {
        List<Fork> theirs = new ArrayList<>();
        List<Fork> ours = new ArrayList<>();
        for (boolean submissionsTurn : new boolean[] {true, false, false, true}) {
            Fork fork = fork(track, benchmark, submissionsTurn ? submission : reference, seed);
            (submissionsTurn ? theirs : ours).add(fork);
        }
        Ratio claimed = ratio(theirs, ours);
        if (claimed.ratio() * INSTRUMENTS_DIFFER < quick.low()) {
            throw new Tampering(String.format(
                    Locale.ROOT,
                    "its process reports %.3g times the reference's time, and by the judge's clock it took %.3g times",
                    claimed.ratio(),
                    quick.ratio()));
        }
        return new Full(
                claimed,
                theirs.stream().mapToDouble(Fork::nanos).average().orElseThrow(),
                ours.stream().mapToDouble(Fork::nanos).average().orElseThrow(),
                theirs.stream().mapToDouble(Fork::bytes).average().orElseThrow(),
                ours.stream().mapToDouble(Fork::bytes).average().orElseThrow());
    }

    private static Ratio ratio(List<Fork> theirs, List<Fork> ours) {
        double[] a = logs(theirs);
        double[] b = logs(ours);
        double difference = (a[0] + a[1] - b[0] - b[1]) / 2;
        double pooled = Math.sqrt((Math.pow(a[0] - a[1], 2) + Math.pow(b[0] - b[1], 2)) / 4);
        double reach = T_TWO * Math.max(FORK_DEVIATION_FLOOR, pooled);
        return new Ratio(Math.exp(difference), Math.exp(difference - reach), Math.exp(difference + reach));
    }

    private static double[] logs(List<Fork> forks) {
        return forks.stream().mapToDouble(fork -> Math.log(fork.nanos())).toArray();
    }

    private Fork fork(String track, String benchmark, Side side, long seed) throws NoFigure, Tampering {
        try (ClassFolder folder = ClassFolder.of(side.classes())) {
            List<String> arguments = List.of(
                    benchmark,
                    side.className(),
                    Long.toString(seed),
                    Integer.toString(WARM_UPS),
                    Integer.toString(MEASURED),
                    Integer.toString(ITERATION_MILLIS));
            return run(track, folder.path(), arguments);
        } catch (IOException e) {
            throw new UncheckedIOException("a JMH fork could not be started", e);
        }
    }

    private Fork run(String track, Path classes, List<String> arguments) throws IOException, NoFigure, Tampering {
        List<Path> classPath = new ArrayList<>(kit.jars("benchmarks"));
        classPath.addAll(kit.jars("datasets"));
        classPath.addAll(kit.trackClassPath(track));
        classPath.add(classes);
        BoxCommand command = BoxCommand.of(kit.javaHome(), classPath, MAIN, Limits.forSubmission(512))
                .withArguments(arguments);
        try (BoxedProcess process = sandbox.start(command)) {
            process.killAfter(FORK_MILLIS);
            long before = System.nanoTime();
            process.input().close();
            String printed = new String(process.output().readNBytes(OUTPUT_BYTES), StandardCharsets.UTF_8);
            long wallNanos = System.nanoTime() - before;
            Optional<Fork> fork = parse(printed, wallNanos);
            if (fork.isEmpty()) {
                String exit = process.exitCode(EXIT_MILLIS)
                        .map(code -> "exit code " + code)
                        .orElse("no end");
                String said = process.errors().lines().findFirst().orElse("nothing on standard error");
                throw new NoFigure(
                        "a fork ended without one after " + wallNanos / 1_000_000 + " ms (" + exit + ", " + said + ")");
            }
            if (wallNanos < RUN_MILLIS * 1_000_000) {
                throw new Tampering("its process reports times after " + wallNanos / 1_000_000
                        + " ms, and a benchmark runs " + RUN_MILLIS + " ms");
            }
            return fork.get();
        }
    }

    /** Two lines: {@code ns} and the iterations' scores, {@code bytes} and the allocation an operation. */
    private static Optional<Fork> parse(String printed, long wallNanos) {
        String[] lines = printed.split("\n", -1);
        if (lines.length < 2 || !lines[0].startsWith("ns ") || !lines[1].startsWith("bytes ")) {
            return Optional.empty();
        }
        double[] scores = numbers(lines[0].substring("ns ".length()));
        double[] bytes = numbers(lines[1].substring("bytes ".length()));
        boolean sane = scores.length > 0
                && bytes.length == 1
                && DoubleStream.of(scores).allMatch(score -> score > 0 && score < wallNanos);
        return sane
                ? Optional.of(new Fork(DoubleStream.of(scores).average().orElseThrow(), bytes[0]))
                : Optional.empty();
    }

    private static double[] numbers(String line) {
        try {
            return java.util.Arrays.stream(line.strip().split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            return new double[0];
        }
    }
}
