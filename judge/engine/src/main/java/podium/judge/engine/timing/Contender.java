package podium.judge.engine.timing;

import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.Subject;
import podium.judge.engine.remote.Subject.PlannedCall;
import podium.judge.engine.remote.SubmissionClasses;

/** One implementation in a worker of its own, timed from here: the worker's clock is never asked. */
final class Contender implements Closeable {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration BUDGET = Duration.ofSeconds(60);

    private final Subject subject;

    Contender(Peer worker, SubmissionClasses classes) {
        this.subject = Subject.define(worker, classes, LIMIT);
        subject.reset(BUDGET);
    }

    /**
     * Cost of one run.
     *
     * @param wallNanos on the judge's clock
     * @param cpuNanos of the whole worker; empty where the machine cannot tell
     */
    record Sample(long wallNanos, Optional<Long> cpuNanos) {}

    void prepare(List<PlannedCall> calls) {
        subject.prepare(calls);
    }

    Sample run(int repeats) {
        Optional<Long> cpuBefore = subject.cpuNanos();
        long before = System.nanoTime();
        subject.run(repeats);
        long wall = System.nanoTime() - before;
        Optional<Long> cpu = subject.cpuNanos().flatMap(after -> cpuBefore.map(start -> after - start));
        return new Sample(wall, cpu);
    }

    /** Runs the batch once in a worker that counts. */
    Subject.Tally count() {
        return subject.run(1);
    }

    /** Runs for about so long, at least once, so that the JIT compiler has seen the code. */
    void warmUp(long nanos) {
        long end = System.nanoTime() + nanos;
        do {
            subject.run(1);
        } while (System.nanoTime() < end);
    }

    List<@Nullable Object> results(List<PlannedCall> calls) {
        return subject.collect(calls);
    }

    @Override
    public void close() {
        subject.close();
    }
}
