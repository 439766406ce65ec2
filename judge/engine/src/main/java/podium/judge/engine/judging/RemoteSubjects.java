package podium.judge.engine.judging;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.remote.CandidateThrew;
import podium.judge.engine.remote.Peer;
import podium.judge.engine.remote.Subject;
import podium.judge.engine.remote.SubjectFailure;
import podium.judge.engine.remote.SubmissionClasses;

/**
 * Subjects that live in workers. A law gets a fresh object in a fresh class loader; it gets a fresh worker as well when
 * the last one died, or when the submission could leave state behind that a class loader does not hold.
 */
final class RemoteSubjects implements Subjects, AutoCloseable {
    private static final int LAW_CALLS_FACTOR = 10;
    private static final Duration LAW_MINIMUM = Duration.ofSeconds(20);

    private static final int TIMEOUTS_IN_FULL = 2;
    private static final int LATER_SHARE = 10;

    private final Problem problem;
    private final SubmissionClasses classes;
    private final boolean leaky;
    private final Supplier<Peer> workers;
    private final long seed;
    private @Nullable Subject current;
    private boolean fresh;
    private String printed = "";
    private int printedBytes;
    private int timeouts;
    private Optional<SubjectFailure> tampering = Optional.empty();

    RemoteSubjects(Problem problem, SubmissionClasses classes, boolean leaky, Supplier<Peer> workers, long seed) {
        this.problem = problem;
        this.classes = classes;
        this.leaky = leaky;
        this.workers = workers;
        this.seed = seed;
    }

    /** A submission that has run out of time twice has its verdict; what is left only tells how often. */
    private Duration callLimit() {
        int millis = problem.metadata().callMillis();
        return Duration.ofMillis(timeouts < TIMEOUTS_IN_FULL ? millis : millis / LATER_SHARE);
    }

    private Duration lawLimit() {
        Duration scaled = callLimit().multipliedBy(LAW_CALLS_FACTOR);
        return scaled.compareTo(LAW_MINIMUM) < 0 ? LAW_MINIMUM : scaled;
    }

    @Override
    public Class<?> contract() {
        return problem.contract();
    }

    @Override
    public Object fresh() {
        try {
            Subject subject = current;
            if (subject == null) {
                subject = Subject.define(workers.get(), classes, callLimit());
                current = subject;
                fresh = false;
            }
            if (!fresh) {
                subject.reset(lawLimit());
            }
            fresh = false;
            return subject.proxy();
        } catch (CandidateThrew | SubjectFailure failure) {
            // The law's first call reports it: here JUnit would swallow it.
            InvocationHandler failing = (proxy, method, arguments) -> {
                throw failure;
            };
            return Proxy.newProxyInstance(contract().getClassLoader(), new Class<?>[] {contract()}, failing);
        }
    }

    /** Ends a law: collects what it printed, and drops a worker that is dead or may hold state. */
    void finishLaw() {
        printed = "";
        printedBytes = 0;
        tampering = Optional.empty();
        Subject subject = current;
        if (subject == null) {
            return;
        }
        try {
            Subject.Output output = subject.reset(lawLimit());
            printed = output.text();
            printedBytes = output.bytes();
            fresh = true;
        } catch (CandidateThrew e) {
            fresh = false;
        } catch (SubjectFailure e) {
            tampering = Optional.of(e).filter(found -> found.kind() == SubjectFailure.Kind.BROKE_PROTOCOL);
            timeouts += e.kind() == SubjectFailure.Kind.TIMED_OUT ? 1 : 0;
            dropWorker();
        }
        if (leaky) {
            dropWorker();
        }
    }

    private void dropWorker() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    @Override
    public Object reference() {
        try {
            return Class.forName(problem.reference()).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the reference cannot be made: " + problem.reference(), e);
        }
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public String drainOutput() {
        finishLaw();
        return printed;
    }

    @Override
    public Optional<SubjectFailure> tampering() {
        return tampering;
    }

    @Override
    public int drainedBytes() {
        return printedBytes;
    }

    @Override
    public void close() {
        dropWorker();
    }
}
