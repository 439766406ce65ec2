package podium.judge.engine.judging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import podium.judge.engine.compile.Compilation;
import podium.judge.engine.compile.SourceCompiler;
import podium.judge.engine.problem.Kit;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.Subject;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.sandbox.BoxCommand;
import podium.judge.engine.sandbox.Sandbox;
import podium.judge.engine.submission.Submission;

/** What a worker costs on this machine: for the project's own measurements, by the same path that judging takes. */
public final class WorkerBenchmark {
    private static final int STARTS = 11;
    private static final int CALLS = 2_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** Long enough for a started worker to have reported for duty. */
    private static final long HEAD_START_MILLIS = 400;

    private final Sandbox sandbox;
    private final BoxCommand command;
    private final SubmissionClasses classes;

    /** Compiles the submission whose worker is measured. */
    public WorkerBenchmark(Kit kit, Sandbox sandbox, Submission submission) {
        this.sandbox = sandbox;
        this.command = Workers.command(kit, submission.problem());
        var path = kit.trackClassPath(submission.problem().id().track());
        try (SourceCompiler compiler = new SourceCompiler(sandbox, kit, path)) {
            if (!(compiler.compile(submission.files(), path) instanceof Compilation.Compiled compiled)) {
                throw new IllegalArgumentException("expected a submission that compiles");
            }
            Map<String, byte[]> code = compiled.classes();
            this.classes = Workers.submission(
                    submission.problem(), submission.problem().candidate(), code);
        }
    }

    /** Milliseconds from starting a process to the first call's answer, the median of 11. */
    public double coldMillis(Consumer<Object> call) {
        return startMillis(call, 0);
    }

    /** Milliseconds from taking a started worker to the first call's answer, the median of 11. */
    public double pooledMillis(Consumer<Object> call) {
        return startMillis(call, HEAD_START_MILLIS);
    }

    private double startMillis(Consumer<Object> call, long headStart) {
        List<Double> samples = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            long started = System.nanoTime();
            Peer peer = Peer.start(sandbox, command);
            if (headStart > 0) {
                pause(headStart);
                started = System.nanoTime();
            }
            try (Subject subject = Subject.define(peer, classes, LIMIT)) {
                subject.reset(LIMIT);
                call.accept(subject.proxy());
                samples.add((System.nanoTime() - started) / 1e6);
            }
        }
        return median(samples);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Microseconds of one call after so many others, the median of 2,000. */
    public double callMicros(Consumer<Object> call, int others) {
        try (Subject subject = Subject.define(Peer.start(sandbox, command), classes, LIMIT)) {
            subject.reset(Duration.ofMinutes(2));
            Object proxy = subject.proxy();
            for (int i = 0; i < others; i++) {
                call.accept(proxy);
            }
            List<Double> samples = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                long before = System.nanoTime();
                call.accept(proxy);
                samples.add((System.nanoTime() - before) / 1e3);
            }
            return median(samples);
        }
    }

    private static double median(List<Double> samples) {
        double[] sorted =
                samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(Double.NaN);
    }
}
