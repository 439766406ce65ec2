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
import podium.judge.engine.verdict.LawResult;

/**
 * Subjects that live in workers. A law gets a fresh object in a fresh class loader; it gets a fresh worker as well when
 * the last one died, or when the submission could leave state behind that a class loader does not hold.
 */
class RemoteSubjects implements Subjects, AutoCloseable {
    private static final int LAW_CALLS_FACTOR = 10;
    private static final Duration LAW_MINIMUM = Duration.ofSeconds(20);

    /** Calls of all laws together may take as long as those of so many laws that each use their time up. */
    private static final int LAWS_IN_FULL = 3;

    private static final int TIMEOUTS_IN_FULL = 1;
    private static final int LATER_SHARE = 10;

    /** A submission that has ended so many workers has its verdict; the laws left are told so, and cost no more time. */
    private static final int DEATHS = 6;

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
    private Duration spent = Duration.ZERO;
    private int deaths;
    private @Nullable SubjectFailure last;
    private Optional<SubjectFailure> tampering = Optional.empty();

    RemoteSubjects(Problem problem, SubmissionClasses classes, boolean leaky, Supplier<Peer> workers, long seed) {
        this.problem = problem;
        this.classes = classes;
        this.leaky = leaky;
        this.workers = workers;
        this.seed = seed;
    }

    /** A submission that has run out of time has its verdict; what is left only tells how often. */
    private Duration callLimit() {
        int millis = problem.metadata().callMillis();
        return Duration.ofMillis(timeouts < TIMEOUTS_IN_FULL ? millis : millis / LATER_SHARE);
    }

    private Duration lawLimit() {
        Duration one = longer(callLimit().multipliedBy(LAW_CALLS_FACTOR), LAW_MINIMUM);
        Duration left = allLaws().minus(spent);
        return left.compareTo(one) < 0 ? left : one;
    }

    private Duration allLaws() {
        Duration call = Duration.ofMillis(problem.metadata().callMillis());
        return longer(call.multipliedBy(LAW_CALLS_FACTOR), LAW_MINIMUM).multipliedBy(LAWS_IN_FULL);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    @Override
    public Class<?> contract() {
        return problem.contract();
    }

    @Override
    public Object fresh() {
        if (spent.compareTo(allLaws()) > 0) {
            return failing(new SubjectFailure(
                    SubjectFailure.Kind.TIMED_OUT,
                    LawResult.NOT_ASKED + ": the calls of the laws before took more than "
                            + allLaws().toSeconds() + " s"));
        }
        SubjectFailure before = last;
        if (before != null && deaths >= DEATHS) {
            return failing(new SubjectFailure(
                    before.kind(),
                    LawResult.NOT_ASKED + " after " + deaths + " ends of its process, the last: " + before.sentence()));
        }
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
            return failing(failure);
        }
    }

    /** The law's first call reports it: thrown where the law is given its subject, JUnit would swallow it. */
    private Object failing(RuntimeException failure) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            throw failure;
        };
        return Proxy.newProxyInstance(contract().getClassLoader(), new Class<?>[] {contract()}, handler);
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
        spent = spent.plus(subject.spent());
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
            deaths += e.kind() == SubjectFailure.Kind.JUDGE_FAULT ? 0 : 1;
            last = e;
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
        return ReferenceClasses.instance(problem);
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
