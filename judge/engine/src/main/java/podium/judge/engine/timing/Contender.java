package podium.judge.engine.timing;

import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.remote.CandidateThrew;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.Subject;
import podium.judge.engine.remote.Subject.PlannedCall;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.remote.SubmissionClasses;
import podium.judge.engine.sandbox.CpuTime;

/** One implementation in a worker of its own, timed from here: the worker's clock is never asked. */
final class Contender implements Closeable {
    /** For one run. */
    static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Duration QUIET_WINDOW = Duration.ofMillis(10);
    private static final Duration QUIET_LIMIT = Duration.ofSeconds(3);
    private static final double QUIET_SHARE = 0.2;

    private static final long MOST_REPEATS = 100_000;
    private static final int SIZING_RUNS = 3;
    /** Times its CPU time that a run may last for want of a core; what lasts longer sleeps, or its CPU time is told late. */
    private static final int MOST_WAITING = 10;

    /** Of a batch's inputs, sent; the worker holds them decoded as well, and what is left of its heap is the submission's. */
    private static final int BATCH_BYTES = 16 << 20;

    private static final Duration BUDGET = Duration.ofSeconds(60);

    private final Subject subject;
    private final boolean trusted;
    private int bytesACall = 1;
    private long leastRunNanos;

    private Contender(Subject subject, boolean trusted) {
        this.subject = subject;
        this.trusted = trusted;
        guarded(() -> subject.reset(BUDGET));
    }

    static Contender ofReference(Peer worker, SubmissionClasses classes) {
        return new Contender(Subject.define(worker, classes, LIMIT), true);
    }

    static Contender ofSubmission(Peer worker, SubmissionClasses classes) {
        return new Contender(Subject.define(worker, classes, LIMIT), false);
    }

    /** Does with both at once what is not timed; that halves the wait where there is a core for each. */
    static void both(Contender reference, Contender submission, Consumer<Contender> work) {
        CompletableFuture<Optional<RuntimeException>> failure =
                CompletableFuture.supplyAsync(() -> failureOf(submission, work));
        work.accept(reference);
        failure.join().ifPresent(thrown -> {
            throw thrown;
        });
    }

    private static Optional<RuntimeException> failureOf(Contender contender, Consumer<Contender> work) {
        try {
            work.accept(contender);
            return Optional.empty();
        } catch (SubjectFailure | CandidateThrew failure) {
            return Optional.of(failure);
        }
    }

    /** Nothing that goes wrong in the reference's worker is charged to the submission. */
    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (SubjectFailure | CandidateThrew failure) {
            if (trusted) {
                throw new SubjectFailure(
                        SubjectFailure.Kind.JUDGE_FAULT, "the reference cannot be timed: " + failure.getMessage());
            }
            throw failure;
        }
    }

    private void runOnce(int repeats) {
        long before = System.nanoTime();
        try {
            guarded(() -> subject.run(repeats));
            long nanos = System.nanoTime() - before;
            leastRunNanos = leastRunNanos == 0 ? nanos : Math.min(leastRunNanos, nanos);
        } catch (SubjectFailure failure) {
            if (failure.kind() == SubjectFailure.Kind.TIMED_OUT) {
                leastRunNanos = Math.max(leastRunNanos, System.nanoTime() - before);
            }
            throw failure;
        }
    }

    /** The least that a run has lasted, or longer if its time ran out in one; 0 before the first. */
    long leastRunNanos() {
        return leastRunNanos;
    }

    /**
     * Cost of one run.
     *
     * @param wallNanos on the judge's clock
     * @param cpu of the whole worker; empty where the machine cannot tell
     */
    record Sample(long wallNanos, Optional<CpuTime> cpu) {
        Optional<Long> cpuNanos() {
            return cpu.map(CpuTime::nanos);
        }

        /** CPU time, or wall time where there is none. */
        long busyNanos() {
            return cpuNanos().orElse(wallNanos);
        }
    }

    void prepare(List<PlannedCall> calls) {
        bytesACall = Math.max(1, guarded(() -> subject.prepare(calls)) / calls.size());
    }

    /** How many different calls, as large as those prepared last, fit in a batch. */
    int mostCalls() {
        return Math.max(1, BATCH_BYTES / bytesACall);
    }

    /** CPU time of the whole worker so far; empty where the machine cannot tell. */
    Optional<Long> cpuNanos() {
        return subject.cpuTime().map(CpuTime::nanos);
    }

    Sample run(int repeats) {
        Optional<CpuTime> cpuBefore = subject.cpuTime();
        long before = System.nanoTime();
        runOnce(repeats);
        long wall = System.nanoTime() - before;
        Optional<CpuTime> cpu = subject.cpuTime().flatMap(after -> cpuBefore.map(after::since));
        return new Sample(wall, cpu);
    }

    /** How many repeats of the prepared batch take about so long, so that a round trip over the pipe is little of it. */
    int repeatsFor(long nanos) {
        return repeatsFor(nanos, this::run);
    }

    /**
     * The same with a function in the place of runs. A run that waits for a core looks like a long batch, and the few repeats
     * that would follow measure the pipe. So CPU time tells how long a run is, where the machine tells that in time, and the
     * least of some runs, as a compiler may be at work in one.
     */
    static int repeatsFor(long nanos, IntFunction<Sample> run) {
        int repeats = 1;
        long least = leastNanos(nanos, 1, run);
        while (least < nanos / 2 && repeats < MOST_REPEATS) {
            repeats = (int) Math.min(MOST_REPEATS, repeats * Math.max(2, nanos / least));
            least = leastNanos(nanos, repeats, run);
        }
        return (int) Math.max(1, Math.min(MOST_REPEATS, repeats * nanos / least));
    }

    private static long leastNanos(long nanos, int repeats, IntFunction<Sample> run) {
        long least = Long.MAX_VALUE;
        long wall = 0;
        for (int i = 0; i < SIZING_RUNS && least >= nanos / 2 && wall < MOST_WAITING * nanos; i++) {
            Sample sample = run.apply(repeats);
            wall = sample.wallNanos();
            long busy = Math.max(wall / MOST_WAITING, Math.min(wall, sample.busyNanos()));
            least = Math.min(least, Math.max(1, busy));
        }
        return least;
    }

    /** Runs the batch once in a worker that counts. */
    Subject.Tally count() {
        return guarded(() -> subject.run(1));
    }

    /** Runs for about so long, at least once, so that the JIT compiler has seen the code. */
    void warmUp(long nanos, int repeats) {
        long end = System.nanoTime() + nanos;
        do {
            runOnce(repeats);
        } while (System.nanoTime() < end);
    }

    /** Waits until its process hardly uses a core, which takes as long as its JIT compiler has work; bounded. */
    void awaitQuiet() {
        long end = System.nanoTime() + QUIET_LIMIT.toNanos();
        double share = 1;
        while (share > QUIET_SHARE && System.nanoTime() < end) {
            Optional<Long> before = cpuNanos();
            long start = System.nanoTime();
            LockSupport.parkNanos(QUIET_WINDOW.toNanos());
            long wall = System.nanoTime() - start;
            share = cpuNanos()
                    .flatMap(after -> before.map(cpu -> (after - cpu) / (double) wall))
                    .orElse(0.0);
        }
    }

    List<@Nullable Object> results(List<PlannedCall> calls) {
        return guarded(() -> subject.collect(calls));
    }

    @Override
    public void close() {
        subject.close();
    }
}
