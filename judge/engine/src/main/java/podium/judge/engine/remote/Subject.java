package podium.judge.engine.remote;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import podium.judge.engine.remote.SubjectFailure.Kind;
import podium.judge.engine.sandbox.CpuTime;
import podium.judge.protocol.Frame;
import podium.judge.protocol.FrameChannel;
import podium.judge.protocol.FrameKind;
import podium.judge.protocol.MalformedFrame;
import podium.judge.protocol.References;
import podium.judge.protocol.Signature;
import podium.judge.protocol.TypeMismatch;
import podium.judge.protocol.ValueReader;
import podium.judge.protocol.ValueWriter;

/** One submission in one worker: the contract's proxy, and the means to reset and to time it. */
public final class Subject implements Closeable {
    private static final Duration DEFINE_LIMIT = Duration.ofSeconds(60);
    /** What functions may be asked about until the next reset, in bytes: a law may keep all of it. */
    private static final long MOST_ASKED = FrameChannel.MAX_FROM_WORKER;

    private final Peer peer;
    private final SubmissionClasses submission;
    private final Duration callLimit;
    private final JudgeReferences references = new JudgeReferences(this);
    private Duration budget = Duration.ofDays(1);
    private long spentNanos;
    private long askedBytes;

    private Subject(Peer peer, SubmissionClasses submission, Duration callLimit) {
        this.peer = peer;
        this.submission = submission;
        this.callLimit = callLimit;
    }

    /** What a submission printed: the text, cut at 64 KB, and how many bytes there were. */
    public record Output(String text, int bytes) {}

    /**
     * Sends the submission's classes to a worker; nothing of it runs yet.
     *
     * @param callLimit longest time for one call
     * @throws SubjectFailure of kind JUDGE_FAULT whatever goes wrong
     */
    public static Subject define(Peer peer, SubmissionClasses submission, Duration callLimit) {
        try {
            new Subject(peer, submission, DEFINE_LIMIT).send(FrameKind.DEFINE, FrameKind.READY, out -> {
                out.text(submission.contract().getName());
                out.text(submission.candidate()).text(submission.factory());
                out.count(submission.classes().size());
                for (Map.Entry<String, byte[]> entry : submission.classes().entrySet()) {
                    out.text(entry.getKey()).block(entry.getValue());
                }
            });
        } catch (SubjectFailure | CandidateThrew failure) {
            throw peer.dead(Kind.JUDGE_FAULT, "a worker did not take the classes: " + failure.getMessage());
        }
        return new Subject(peer, submission, callLimit);
    }

    /**
     * Creates the object anew, in a new class loader, and allows it so much time for all calls until the next reset.
     *
     * @return what was printed since the last reset
     * @throws CandidateThrew if the submission's constructor or static initializer throws
     */
    public Output reset(Duration timeForAllCalls) {
        budget = callLimit;
        spentNanos = 0;
        askedBytes = 0;
        ValueReader in = send(FrameKind.RESET, FrameKind.OUTPUT, out -> {});
        budget = timeForAllCalls;
        return read(() -> new Output(in.text(), in.count()));
    }

    /** How long calls have taken since the last reset, by this JVM's clock. */
    public Duration spent() {
        return Duration.ofNanos(spentNanos);
    }

    /** The contract's proxy: every call is a call in the worker. */
    public Object proxy() {
        return proxy(0, submission.contract());
    }

    Object proxy(int handle, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new RemoteObject(this, handle));
    }

    /** Whether what a contract's method returns stays in the worker: an object of the contract, of which the judge has a proxy. */
    public static boolean handsOut(Method method) {
        return References.isContract(method.getReturnType());
    }

    /** CPU time of the worker so far; empty where the machine cannot tell. */
    public Optional<CpuTime> cpuTime() {
        return peer.cpuTime();
    }

    /**
     * One call for a timed batch.
     *
     * @param before calls that are made ahead, the first on the contract's object: each on what the last one that hands an object
     *     out has handed out, as is the timed one
     */
    public record PlannedCall(List<PlannedCall> before, Method method, Object[] arguments) {}

    /**
     * Sends the calls of a timed batch, decoded ahead of time.
     *
     * @return how many bytes they took
     */
    public int prepare(List<PlannedCall> calls) {
        references.forgetFunctions();
        AtomicInteger bytes = new AtomicInteger();
        send(FrameKind.PREPARE, FrameKind.READY, out -> {
            out.count(calls.size());
            for (PlannedCall call : calls) {
                out.count(call.before().size());
                for (PlannedCall ahead : call.before()) {
                    writeCall(out, ahead.method(), ahead.arguments(), false);
                }
                writeCall(out, call.method(), call.arguments(), false);
            }
            bytes.set(out.size());
        });
        return bytes.get();
    }

    /**
     * What a worker says that a run took. It is the submission's own process that says so: good for figures, and for a verdict
     * only together with what the judge measures itself.
     *
     * @param bytecodes executed; zero in a worker that does not count
     * @param bytes allocated by the thread that ran; zero where that is unknown
     */
    public record Tally(long bytecodes, long bytes) {}

    /** Runs the prepared batch so many times in a row; only this is to be timed. */
    public Tally run(int repeats) {
        ValueReader in = send(FrameKind.RUN, FrameKind.DONE, out -> out.count(repeats));
        return read(() -> {
            Tally tally = new Tally(amount(in), amount(in));
            in.end();
            return tally;
        });
    }

    private static long amount(ValueReader in) throws IOException {
        if (in.value(long.class) instanceof Long amount && amount >= 0) {
            return amount;
        }
        throw new MalformedFrame("expected an amount that is not negative");
    }

    /** The results of the last run's last repeat. */
    public List<@Nullable Object> collect(List<PlannedCall> calls) {
        ValueReader in = send(FrameKind.COLLECT, FrameKind.RETURNED, out -> {});
        return read(() -> {
            List<@Nullable Object> results = new ArrayList<>();
            for (PlannedCall call : calls) {
                results.add(in.value(Signature.of(call.method()).returned()));
            }
            in.end();
            return results;
        });
    }

    @Nullable
    Object call(int handle, Method method, Object[] arguments, boolean readBack) throws Throwable {
        ValueReader in = answered(handle, method, arguments, readBack);
        Signature signature = Signature.of(method);
        return read(() -> {
                    Returned returned = new Returned(in.value(signature.returned()));
                    for (int i = 0; readBack && i < arguments.length; i++) {
                        arguments[i] = in.value(signature.genericParameters().get(i));
                    }
                    in.end();
                    return returned;
                })
                .value();
    }

    /** Functions are lent until the call returns, and no longer. */
    private ValueReader answered(int handle, Method method, Object[] arguments, boolean readBack) throws Throwable {
        references.forgetFunctions();
        try {
            ValueReader in = send(
                    FrameKind.CALL,
                    FrameKind.RETURNED,
                    out -> writeCall(out.count(handle), method, arguments, readBack));
            references.rethrow();
            return in;
        } catch (CandidateThrew thrown) {
            // The function's own failure, if there is one, is what made the submission throw.
            references.rethrow();
            throw thrown;
        } finally {
            references.forgetFunctions();
        }
    }

    private record Returned(@Nullable Object value) {}

    private static void writeCall(ValueWriter out, Method method, Object[] arguments, boolean readBack)
            throws IOException {
        Signature signature = Signature.of(method);
        out.text(signature.key()).count(readBack ? 1 : 0);
        for (int i = 0; i < arguments.length; i++) {
            out.value(arguments[i], signature.parameters().get(i));
        }
    }

    /** Sends one frame, serves callbacks until the answer comes, and requires it to be of the kind expected. */
    private ValueReader send(FrameKind kind, FrameKind expected, Writing content) {
        ValueWriter out = new ValueWriter(references);
        try {
            content.to(out);
        } catch (IOException e) {
            throw new SubjectFailure(Kind.JUDGE_FAULT, "an argument cannot cross to the worker: " + e.getMessage());
        }
        long before = spentNanos;
        Frame answer = timed(new Frame(kind, out.payload()), callLimit);
        while (answer.kind() == FrameKind.CALLBACK) {
            answer = timed(served(answer), callLimit.minusNanos(spentNanos - before));
        }
        ValueReader in = new ValueReader(answer.payload(), references);
        if (answer.kind() == FrameKind.THREW) {
            CandidateThrew thrown = read(() -> thrown(in));
            // What a JVM that has met the end of its memory does next says nothing of the submission.
            throw thrown.isA(OutOfMemoryError.class.getName())
                    ? peer.dead(Kind.OUT_OF_MEMORY, thrown.summary())
                    : thrown;
        }
        if (answer.kind() != expected) {
            throw peer.dead(Kind.BROKE_PROTOCOL, "expected " + expected + ", found " + answer.kind());
        }
        return in;
    }

    private Frame served(Frame callback) {
        askedBytes += callback.payload().length;
        if (askedBytes > MOST_ASKED) {
            throw peer.dead(Kind.TOO_MUCH, "asked the given functions about more than " + (MOST_ASKED >> 20) + " MB");
        }
        try {
            return references.serve(new ValueReader(callback.payload(), references));
        } catch (TypeMismatch e) {
            // Dead, because its thread waits for an answer that it will not get.
            throw peer.dead(Kind.WRONG_TYPE, "a callback's argument is not of the contract's type: " + e.getMessage());
        } catch (IOException e) {
            throw peer.dead(Kind.BROKE_PROTOCOL, "the worker's callback cannot be read: " + e.getMessage());
        }
    }

    /**
     * Asks.
     *
     * @param left of the call's time; what the judge takes to serve functions is not counted
     */
    private Frame timed(Frame frame, Duration left) {
        boolean isLast = budget.compareTo(left) < 0;
        long start = System.nanoTime();
        Frame answer;
        try {
            answer = peer.ask(frame, isLast ? budget : left);
        } catch (SubjectFailure failure) {
            // What was left of the call's time is not what it had.
            throw failure.kind() != Kind.TIMED_OUT || isLast
                    ? failure
                    : new SubjectFailure(Kind.TIMED_OUT, "no answer within " + callLimit.toMillis() + " ms");
        } finally {
            long took = System.nanoTime() - start;
            spentNanos += took;
            budget = budget.minusNanos(took);
        }
        if (budget.isNegative()) {
            throw peer.dead(Kind.TIMED_OUT, "all calls of the law together took too long");
        }
        return answer;
    }

    private static CandidateThrew thrown(ValueReader in) throws IOException {
        List<String> names = texts(in);
        String message = in.text();
        List<String> frames = texts(in);
        in.end();
        if (names.isEmpty()) {
            throw new MalformedFrame("expected the name of an exception, found none");
        }
        return new CandidateThrew(names, message, frames);
    }

    private static List<String> texts(ValueReader in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            texts.add(in.text());
        }
        return texts;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.run();
        } catch (TypeMismatch e) {
            throw new SubjectFailure(
                    Kind.WRONG_TYPE, "the returned value is not of the contract's type: " + e.getMessage());
        } catch (IOException e) {
            throw peer.dead(Kind.BROKE_PROTOCOL, "the worker's answer cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        peer.close();
    }

    /** Fills a payload. */
    private interface Writing {
        void to(ValueWriter out) throws IOException;
    }

    /** Reads a payload. */
    private interface Reading<T> {
        T run() throws IOException;
    }
}
