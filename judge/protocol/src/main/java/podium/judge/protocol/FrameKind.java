package podium.judge.protocol;

/** What a frame says. The first group goes to the worker, the second comes from it. */
public enum FrameKind {
    /** Classes of one submission, and which of them implements which contract; answered by {@link #READY}. */
    DEFINE,
    /** Forget all state: load the submission anew and create its object; answered by {@link #OUTPUT}. */
    RESET,
    /** One call; answered by {@link #RETURNED} or {@link #THREW}, after any number of {@link #CALLBACK}. */
    CALL,
    /** What a callback returned. */
    CALLBACK_RETURNED,
    /** A callback threw on the judge's side. */
    CALLBACK_THREW,
    /** Argument lists for a timed batch; answered by {@link #READY}. */
    PREPARE,
    /** Run the prepared batch so many times; answered by {@link #DONE}. */
    RUN,
    /** Ask for the results of the last run; answered by {@link #RETURNED} or {@link #THREW}. */
    COLLECT,

    /** The worker is up. */
    HELLO,
    /** Done as asked. */
    READY,
    /** A value, and the arguments as the call left them where that was asked for. */
    RETURNED,
    /** The submission threw. */
    THREW,
    /** The submission calls a function that it was given. */
    CALLBACK,
    /** What the submission printed since the last reset. */
    OUTPUT,
    /** A batch has run: bytecodes executed and bytes allocated by it, both zero in a worker that does not count. */
    DONE;

    private static final FrameKind[] ALL = values();

    static FrameKind of(int code) throws MalformedFrame {
        if (code < 0 || code >= ALL.length) {
            throw new MalformedFrame("expected a frame kind in 0.." + (ALL.length - 1) + ", found " + code);
        }
        return ALL[code];
    }
}
