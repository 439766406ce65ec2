package podium.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One JMH fork in a box that somebody else started: JMH's own forks would need a socket to their host. Prints two lines,
 * {@code ns} with the iterations' scores and {@code bytes} with the allocation an operation.
 */
public final class BoxedRun {
    private BoxedRun() {}

    /**
     * Runs one benchmark.
     *
     * @param arguments benchmark class, implementation class, seed, warm-up iterations, measured iterations, milliseconds of one
     */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream errors = System.err;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        TimeValue length = TimeValue.milliseconds(Long.parseLong(arguments[5]));
        Options options = new OptionsBuilder()
                .include(arguments[0].replace(".", "\\.") + "\\.")
                .param("implementation", arguments[1])
                .param("seed", arguments[2])
                .forks(0)
                .warmupIterations(Integer.parseInt(arguments[3]))
                .warmupTime(length)
                .measurementIterations(Integer.parseInt(arguments[4]))
                .measurementTime(length)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult result = run(options, errors);
        Collection<IterationResult> iterations =
                result.getBenchmarkResults().iterator().next().getIterationResults();
        out.print("ns "
                + iterations.stream()
                        .map(iteration -> decimal(iteration.getPrimaryResult().getScore()))
                        .collect(Collectors.joining(" "))
                + "\n");
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        out.print("bytes " + decimal(allocated == null ? 0 : allocated.getScore()) + "\n");
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static RunResult run(Options options, PrintStream errors) throws RunnerException {
        try {
            return new Runner(options).runSingle();
        } catch (RunnerException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            errors.println("JMH: " + cause);
            throw e;
        }
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
