package podium.judge.engine.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * What one running law may use: the implementation under test, the reference, the seed, and the record of calls made so
 * far. The judge installs one a law on the thread that runs it.
 */
public final class LawContext {
    private static final ThreadLocal<@Nullable LawContext> CURRENT = new ThreadLocal<>();
    /** More calls than anybody reads; the first and the last are kept. */
    private static final int CALLS_KEPT = 6;

    private final Object subject;
    private final Supplier<?> reference;
    private final long seed;
    private final Map<Object, Object> shared;
    private final Sightings sightings;
    private final List<RecordedCall> calls = new ArrayList<>();
    private int callsDropped;
    private String figures = "";
    private boolean watchingArguments;
    private boolean failed;
    private int triesSinceFailure;
    private String firstKind = "";
    private final Map<Throwable, List<String>> failures = new IdentityHashMap<>();

    private LawContext(
            Class<?> contract,
            Object implementation,
            Supplier<?> reference,
            long seed,
            Map<Object, Object> shared,
            Sightings sightings) {
        this.subject = Recorder.around(contract, implementation, this);
        this.reference = reference;
        this.seed = seed;
        this.shared = shared;
        this.sightings = sightings;
        sightings.nextLaw();
    }

    /**
     * Installs a context on this thread.
     *
     * @param contract the contract's interface
     * @param implementation an object of it: local, or the proxy of a remote one
     * @param reference makes the reference solution when a law asks for it
     * @param seed of every random draw in the law
     * @param shared answers that the laws of this judging share; empty before the first
     * @param sightings takes what the implementation answers
     */
    public static void install(
            Class<?> contract,
            Object implementation,
            Supplier<?> reference,
            long seed,
            Map<Object, Object> shared,
            Sightings sightings) {
        CURRENT.set(new LawContext(contract, implementation, reference, seed, shared, sightings));
    }

    /** Tries made since the first that failed; 0 while none has. */
    int triesSinceFailure() {
        return triesSinceFailure;
    }

    /** Whether a smaller failing input is worth looking for: the implementation answers, and few tries were made. */
    boolean wantsSmallerInput(int most) {
        return !failed && triesSinceFailure <= most;
    }

    /**
     * Notes how a try ended, and which calls led to its failure.
     *
     * @return whether it failed in the same way as the first that did
     */
    boolean countTry(Optional<Throwable> failure) {
        if (failure.isPresent() || triesSinceFailure > 0) {
            triesSinceFailure++;
        }
        if (failure.isEmpty()) {
            return false;
        }
        Throwable thrown = failure.get();
        failures.put(thrown, calls());
        String kind = thrown.getClass() + " at "
                + Arrays.stream(thrown.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("podium.judge.hidden."))
                        .findFirst();
        if (firstKind.isEmpty()) {
            firstKind = kind;
        }
        return kind.equals(firstKind);
    }

    /** Removes this thread's context. */
    public static void uninstall() {
        CURRENT.remove();
    }

    /** This thread's context. */
    public static LawContext current() {
        LawContext context = CURRENT.get();
        if (context == null) {
            throw new IllegalStateException("a law runs only where the judge has installed its context");
        }
        return context;
    }

    Object subject() {
        return subject;
    }

    Object reference() {
        return reference.get();
    }

    Sightings sightings() {
        return sightings;
    }

    Map<Object, Object> shared() {
        return shared;
    }

    /** Seed of every random draw in the law. */
    public long seed() {
        return seed;
    }

    /** The calls of the current try in Java-literal form, the middle ones elided where there are many. */
    public List<String> calls() {
        List<String> lines = new ArrayList<>();
        for (RecordedCall call : calls) {
            lines.add(call.toString());
        }
        if (callsDropped > 0) {
            lines.add(CALLS_KEPT / 2, "... " + callsDropped + " more calls ...");
        }
        return lines;
    }

    /** The calls of the try that ended with this failure: of the smallest one where jqwik has shrunk it. */
    public List<String> callsOf(Throwable failure) {
        return failures.getOrDefault(failure, calls());
    }

    /** For a law that has found a smaller input by itself, and asks once more with that alone to be shown. */
    public void forgetCalls() {
        calls.clear();
        callsDropped = 0;
    }

    /** Tells what the law has measured, whether it holds or not: shown with its sentence. */
    public void tell(String measured) {
        figures = measured;
    }

    /** What the law has measured; empty where it told nothing. */
    public String figures() {
        return figures;
    }

    void record(RecordedCall call) {
        if (calls.size() == CALLS_KEPT) {
            calls.remove(CALLS_KEPT / 2);
            callsDropped++;
        }
        calls.add(call);
    }

    /** The implementation can no longer be asked. */
    void fail() {
        failed = true;
    }

    /** Aborts what follows a failure, so that jqwik does not shrink an input on an implementation that is gone. */
    void requireAlive() {
        if (failed) {
            throw new TestAbortedException("the implementation under test is gone");
        }
    }

    boolean watchesArguments() {
        return watchingArguments;
    }

    <T> T watchingArguments(Supplier<T> call) {
        watchingArguments = true;
        try {
            return call.get();
        } finally {
            watchingArguments = false;
        }
    }
}
